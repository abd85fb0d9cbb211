import { count } from '../count.ts';

/** Why the three scores of a candidate are what they are. */
export const reasons = {
  months: (months: number) => count(months, 'mois', 'mois'),
  years: (years: number) => count(years, 'an', 'ans'),
  inPost: 'en poste',
  noDatedPost: 'aucun poste daté',
  lastPostEnded: (duration: string) => `dernier poste terminé il y a ${duration}`,
  provenSkills: (skills: number) => count(skills, 'compétence prouvée', 'compétences prouvées'),
  noDiploma: 'aucun diplôme trouvé',
  noLanguage: 'aucune autre langue',
  experience: (years: number) => count(years, 'an d’expérience', 'ans d’expérience'),
  medianTenure: (duration: string) => `${duration} par poste en général`,
  longestTenure: (duration: string) => `jusqu’à ${duration} dans un poste`,
  noPresentPost: 'pas de poste en cours',
  presentPost: (duration: string) => `poste actuel depuis ${duration}`,
  littleHistory: 'trop peu de postes datés pour le dire',
  trades: (trades: number) => count(trades, 'métier', 'métiers'),
  noSector: 'secteurs non précisés',
  sectors: (sectors: number) => count(sectors, 'secteur', 'secteurs'),
  skillFields: (fields: number) => count(fields, 'domaine de compétences', 'domaines de compétences'),
  noNewSkill: 'aucune compétence nouvelle au dernier poste',
  newSkills: (skills: number) =>
    count(skills, 'compétence nouvelle au dernier poste', 'compétences nouvelles au dernier poste'),
};
