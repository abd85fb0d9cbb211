import { readSkills } from './entries.ts';

export const publicSectorSkills = readSkills(
  'public-sector',
  'technical',
  `
État civil = Civil registry
Finances publiques = Public finance | finances locales, budget des collectivités
Statut de la fonction publique = Civil service status | fonction publique territoriale, fonction publique hospitalière
Commande publique = Public procurement law | code des marchés publics, rédaction de marchés publics
Collectivités territoriales = Local government | conseil municipal, délibérations
Politiques publiques = Public policy | évaluation des politiques publiques, policy analysis
Fonds européens = European funds | FEDER, FSE, subventions européennes
Subventions = Grant writing | recherche de subventions, demande de subvention, grant applications
Politique de la ville = Urban policy | développement local, local development
Coopération internationale = International cooperation | aide au développement, action humanitaire, humanitarian aid
Diplomatie = Diplomacy | relations internationales, international relations
Concertation publique = Public consultation | participation citoyenne, citizen participation
Cadastre = Land registry | droit des sols, instruction de permis de construire
Archivistique = Archival science | archivage électronique
`,
);
