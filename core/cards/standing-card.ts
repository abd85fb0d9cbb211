import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { Stage } from '../pipeline/stage.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, type CardTone, strong, text } from './card.ts';
import { titleOf } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef, offerRef } from './references.ts';
import { clip, joined } from './spans.ts';

export interface StandingCardValues {
  candidate: Candidate;
  offer: Offer;
  stage: Stage;
  /** Name of who decided; '' when it is not known. */
  by: string;
  reason: string | null;
}

/** A candidate's new stage on an offer, who decided, and why when they said so. */
export const standingCard = ({ candidate, offer, stage, by, reason }: StandingCardValues, t: Words): Card => {
  const { notes: say } = t.say.cards;
  return plainCard(
    {
      kind: 'standing',
      tone: tones[stage],
      title: [strong(say.moved[stage](nameOf(candidate, t), titleOf(offer, t)))],
      parts: [
        {
          type: 'text',
          spans: joined([
            [candidateRef(candidate)],
            [offerRef(offer)],
            by ? [text(say.decidedBy(clip(by, 60)))] : [],
          ]),
        },
        ...(reason ? [textPart(say.reason(clip(reason, 300)))] : []),
      ],
    },
    t,
  );
};

const tones: Record<Stage, CardTone> = {
  new: 'neutral',
  shortlisted: 'good',
  interview: 'good',
  proposed: 'good',
  hired: 'good',
  refused: 'neutral',
};
