import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import { type Stage, stages } from '../pipeline/stage.ts';
import { nameOf } from './candidate-words.ts';
import { type Action, type Card, type CardTone, strong, text } from './card.ts';
import { titleOf } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef, offerRef, subjectOf } from './references.ts';
import { capital, clip, joined } from './spans.ts';
import { undoButton } from './undo-button.ts';

export interface StandingCardValues {
  candidate: Candidate;
  offer: Offer;
  stage: Stage;
  /** Name of who decided; '' when it is not known. */
  by: string;
  reason: string | null;
  /** The step in the log; with it the card can undo and lead on. */
  act?: string | null;
}

/** A candidate's new stage on an offer, who decided, and why when they said so. */
export const standingCard = (values: StandingCardValues, t: Words): Card => {
  const { candidate, offer, stage, by, reason } = values;
  const { notes: say } = t.say.cards;
  const card = plainCard(
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
      ...(values.act && stage === 'hired' ? { footer: t.say.day.stage.hiredHint } : {}),
    },
    t,
  );
  return values.act === undefined ? card : { ...card, actions: nextActions(values, t) };
};

/** A hire leads to its placement; any other step to the next one. */
const nextActions = ({ candidate, offer, stage, act }: StandingCardValues, t: Words): Action[] => {
  const { stage: say } = t.say.day;
  const subject = subjectOf(candidate, offer);
  const placement: Action = {
    ...{ type: 'button', action: 'placement.add', subject, label: say.placement },
    ...{ intent: 'primary', answers: 'form' },
  };
  const choices = stages
    .filter((next) => next !== stage)
    .map((value) => ({ value, label: capital(t.say.terms.stage[value]) }));
  return [
    ...(stage === 'hired' ? [placement] : []),
    { type: 'select', action: 'offer.stage', subject, label: say.next, choices },
    ...undoButton(act, t),
  ];
};

const tones: Record<Stage, CardTone> = {
  new: 'neutral',
  shortlisted: 'good',
  interview: 'good',
  proposed: 'good',
  hired: 'good',
  refused: 'neutral',
};
