import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import { nameOf } from './candidate-words.ts';
import type { Action } from './card.ts';
import { titleOf } from './offer-words.ts';
import { clip } from './spans.ts';

interface Lines {
  newCandidates: { candidate: Candidate }[];
  bestMatches: { offer: Offer; candidate: Candidate }[];
  weakOffers: Offer[];
  followUps: { id: string; candidate: Candidate; text: string }[];
  silent: { candidate: Candidate }[];
}

/** Each line of the digest leads to one act: a follow-up is done, a candidate or an offer is opened. */
export const digestActions = (lines: Lines, t: Words): Action[] => {
  const { digest: say } = t.say.day;
  const done = lines.followUps.map(({ id, candidate, text }) => ({
    value: id,
    label: `${nameOf(candidate, t)} · ${clip(text, 40)}`.slice(0, 75),
  }));
  const select = (action: string, label: string, choices: Choice[]): Action[] =>
    choices.length > 0
      ? [{ type: 'select', action, subject: 'digest', label, choices: choices.slice(0, 25) }]
      : [];
  return [
    ...select('follow-up.done', say.done, done),
    ...select('digest.open', say.open, openable(lines, t)),
  ];
};

interface Choice {
  value: string;
  label: string;
}

const openable = (lines: Lines, t: Words): Choice[] => {
  const { followUps, newCandidates, bestMatches, silent, weakOffers } = lines;
  const candidates = [...followUps, ...newCandidates, ...bestMatches, ...silent].map(({ candidate }) => ({
    value: `candidat-${candidate.number}`,
    label: `candidat-${candidate.number} · ${nameOf(candidate, t)}`.slice(0, 75),
  }));
  const offers = weakOffers.map((offer) => ({
    value: `offre-${offer.number}`,
    label: `offre-${offer.number} · ${titleOf(offer, t)}`.slice(0, 75),
  }));
  return [...new Map([...candidates, ...offers].map((choice) => [choice.value, choice])).values()];
};
