import { count } from '../count.ts';

/** An offer, the list of offers, and an offer that closes. */
export const offer = {
  at: (title: string, company: string) => `${title} chez ${company}`,
  place: 'Lieu',
  contract: 'Contrat',
  pay: 'Rémunération',
  payRange: (low: string, high: string) => `${low} à ${high} brut par an`,
  payFrom: (low: string) => `à partir de ${low} brut par an`,
  payUpTo: (high: string) => `jusqu’à ${high} brut par an`,
  must: 'Indispensable',
  nice: 'Souhaité',
  opened: 'Ouverte le',
  closed: 'Fermée le',
  notSaid: 'non précisé',
  brief: 'Annonce',
  nothingAsked: 'Aucun critère : tous les candidats se valent. /offre modifier pour en ajouter.',
  strong: (strong: number) => count(strong, 'candidat fort', 'candidats forts'),
  noStrong: 'aucun candidat fort pour l’instant',
  rankHint: (reference: string) => `/match ${reference} pour classer les candidats`,
  list: (open: number) => count(open, 'offre', 'offres'),
  emptyList: 'Aucune offre',
  emptyHint: 'Créez la première avec /offre creer, ou chargez l’exemple avec /matchpro exemple.',
  listHint: (reference: string) => `/offre voir ${reference} pour ouvrir une offre`,
  closedState: 'fermée',
  closedTitle: (reference: string) => `${reference} est fermée`,
  closedText: 'Elle n’est plus proposée aux nouveaux candidats. Ses scores et ses étapes sont gardés.',
};
