import type { offer as fr } from '../../fr/cards/offer.ts';
import { count } from '../count.ts';

export const offer: typeof fr = {
  at: (title, company) => `${title} at ${company}`,
  place: 'Place',
  contract: 'Contract',
  pay: 'Pay',
  payRange: (low, high) => `${low} to ${high} gross a year`,
  payFrom: (low) => `from ${low} gross a year`,
  payUpTo: (high) => `up to ${high} gross a year`,
  must: 'Must have',
  nice: 'Nice to have',
  opened: 'Opened on',
  closed: 'Closed on',
  notSaid: 'not stated',
  brief: 'Advertisement',
  nothingAsked: 'Nothing is asked for: all candidates look alike. /offre modifier to add criteria.',
  strong: (strong) => count(strong, 'strong candidate', 'strong candidates'),
  noStrong: 'no strong candidate yet',
  rankHint: (reference) => `/match ${reference} to rank the candidates`,
  list: (open) => count(open, 'offer', 'offers'),
  emptyList: 'No offers',
  emptyHint: 'Create the first with /offre creer, or load the example with /matchpro exemple.',
  listHint: (reference) => `/offre voir ${reference} to open an offer`,
  closedState: 'closed',
  closedTitle: (reference) => `${reference} is closed`,
  closedText: 'It is no longer offered to new candidates. Its scores and stages are kept.',
};
