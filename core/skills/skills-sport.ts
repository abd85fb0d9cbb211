import { readSkills } from './entries.ts';

export const sportSkills = readSkills(
  'sport',
  'technical',
  `
Entraînement sportif = Sports training | planification de l'entraînement, sports coaching
Natation = Swimming instruction | enseignement de la natation, swimming lessons
BNSSA | surveillance de baignade, lifeguarding, MNS
Yoga
Pilates
Football | encadrement football
Ski | enseignement du ski
Randonnée = Hiking guidance | accompagnement en montagne
Escalade = Climbing
Activités nautiques = Water sports | voile, kayak
Activité physique adaptée = Adapted physical activity | sport santé
Gestion d'équipements sportifs = Sports facility management
Arbitrage sportif = Refereeing
`,
);
