import { readOccupations } from './entries.ts';

export const leisureOccupations = readOccupations(
  'sport',
  `
moniteur-ski: Moniteur de ski = Ski instructor | guide de haute montagne, mountain guide, accompagnateur en montagne, moniteur de voile, sailing instructor, moniteur d'équitation, riding instructor, moniteur d'escalade > Ski ~ coach-sportif
gestionnaire-equipement-sportif: Responsable d'équipement sportif = Sports facility manager | directeur de piscine, gestionnaire de salle de sport, gym manager, responsable de club de sport > Gestion d'équipements sportifs ~ coach-sportif
sportif-professionnel: Sportif professionnel = Professional athlete | footballeur, football player, athlète de haut niveau, joueur professionnel ~ coach-sportif
croupier: Croupier = Casino dealer | employé de casino, casino croupier, contrôleur de jeux ~ barman
`,
);
