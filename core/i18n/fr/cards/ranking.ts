import { count } from '../count.ts';

/** Lists of candidates and of offers, ranked or found. */
export const ranking = {
  ranked: (total: number) => count(total, 'candidat classé', 'candidats classés'),
  shown: (shown: number) => count(shown, 'affiché', 'affichés'),
  noCandidate: 'Aucun candidat à classer : déposez un CV dans un canal de recrutement.',
  rank: 'Rang',
  candidate: 'Candidat',
  offer: 'Offre',
  score: 'Score',
  criteria: 'Critères',
  why: (candidate: string, offer: string) => `/pourquoi ${candidate} ${offer} pour le détail d’un score`,
  detail: 'Classement détaillé',
  ofCandidate: (name: string) => `Offres ouvertes pour ${name}`,
  noOffer: 'Aucune offre ouverte : /offre creer pour en ajouter une.',
  found: (total: number) => count(total, 'candidat trouvé', 'candidats trouvés'),
  noneFound: 'Aucun candidat trouvé',
  understood: (words: string) => `Compris : ${words}`,
  searched: (query: string) => `Recherche : « ${query} »`,
  relax: 'Essayez avec moins de mots : tous doivent se trouver dans la fiche ou dans le CV.',
  relaxOne: (filter: string, found: number) => `Sans « ${filter} », il y en aurait ${found}.`,
  narrow: (others: number) => `et ${count(others, 'autre', 'autres')} : ajoutez un mot pour préciser`,
  view: (candidate: string) => `/candidat voir ${candidate} pour ouvrir une fiche`,
};
