import type { home as fr } from '../../fr/cards/home.ts';
import { count } from '../count.ts';

export const home: typeof fr = {
  title: 'MatchPro',
  drop: 'Drop a CV in a recruiting channel: the card appears in the thread.',
  noRight: 'You are in no recruiting channel: ask to be invited to one to see candidates.',
  followUps: 'My follow-ups',
  noFollowUp: 'No follow-up planned.',
  followUp: (day, text) => `${day}: ${text}`,
  offers: (open) => count(open, 'open offer', 'open offers'),
  noOffer: 'No open offer.',
  more: (others) => `and ${count(others, 'other', 'others')}`,
  strong: (strong) => count(strong, 'strong candidate', 'strong candidates'),
  health: 'Service health',
  hint: '/matchpro aide for the list of commands',
};
