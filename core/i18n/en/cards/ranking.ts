import type { ranking as fr } from '../../fr/cards/ranking.ts';
import { count } from '../count.ts';

export const ranking: typeof fr = {
  ranked: (total) => count(total, 'candidate ranked', 'candidates ranked'),
  shown: (shown) => count(shown, 'shown', 'shown'),
  noCandidate: 'No candidate to rank: drop a CV in a recruiting channel.',
  rank: 'Rank',
  candidate: 'Candidate',
  offer: 'Offer',
  score: 'Score',
  criteria: 'Criteria',
  why: (candidate, offer) => `/pourquoi ${candidate} ${offer} for the detail of a score`,
  detail: 'Ranking in detail',
  ofCandidate: (name) => `Open offers for ${name}`,
  noOffer: 'No open offer: /offre creer to add one.',
  found: (total) => count(total, 'candidate found', 'candidates found'),
  noneFound: 'No candidate found',
  understood: (words) => `Understood: ${words}`,
  searched: (query) => `Search: “${query}”`,
  relax: 'Try fewer words: all of them must stand on the card or in the CV.',
  relaxOne: (filter, found) => `Without “${filter}” there would be ${found}.`,
  narrow: (others) => `and ${count(others, 'other', 'others')}: add a word to narrow it down`,
  view: (candidate) => `/candidat voir ${candidate} to open a card`,
};
