import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, strong } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { subjectOf } from './references.ts';
import { clip } from './spans.ts';

export interface PresentedCardValues {
  candidate: Candidate;
  /** The one for which a presentation was wanted. */
  offer: Offer;
  before: { company: string; offer: Offer; at: Date };
  /** Name of who presented; '' when it is not known. */
  by: string;
}

/** The client has seen this candidate already: who, when, for what; a person decides. */
export const presentedCard = ({ candidate, offer, before, by }: PresentedCardValues, t: Words): Card => {
  const { stage: say } = t.say.day;
  const company = clip(before.company, 60);
  const who = by ? clip(by, 60) : say.someone;
  const told = say.presentedText(company, who, t.day(before.at), `offre-${before.offer.number}`);
  const card = plainCard(
    {
      kind: 'presented',
      tone: 'warning',
      title: [strong(say.presentedTitle(nameOf(candidate, t), company))],
      parts: [textPart(told), textPart(say.presentedWhy)],
    },
    t,
  );
  const button = { type: 'button', intent: 'plain', answers: 'channel' } as const;
  const subject = subjectOf(candidate, offer);
  return { ...card, actions: [{ ...button, action: 'offer.propose', subject, label: say.presentAnyway }] };
};
