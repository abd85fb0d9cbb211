import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { Stage } from '../pipeline/stage.ts';
import type { Action } from './card.ts';
import { subjectOf } from './references.ts';

type Button = Extract<Action, { type: 'button' }>;

/** Decisions are about the best offer; a step already taken is not offered again. */
export const candidateButtons = (
  candidate: Candidate,
  best: { offer: Offer; stage: Stage | null } | null,
  t: Words,
): Action[] => {
  const { candidate: say } = t.say.cards;
  const subject = subjectOf(candidate);
  const plain = { type: 'button', subject, intent: 'plain', answers: 'channel' } as const;
  return [
    ...(best ? decisions(subjectOf(candidate, best.offer), best.stage ?? 'new', t) : []),
    { ...plain, action: 'candidate.predict', label: say.predict, subject: subjectOf(candidate, best?.offer) },
    { ...plain, action: 'candidate.note', label: say.note, answers: 'form' },
    deletion(candidate, t),
  ];
};

const decisions = (subject: string, stage: Stage, t: Words): Button[] => {
  const { candidate: say } = t.say.cards;
  const button = { type: 'button', subject, answers: 'channel' } as const;
  const shortlist: Button = { ...button, action: 'offer.shortlist', label: say.shortlist, intent: 'primary' };
  const refuse: Button = {
    ...button,
    action: 'offer.refuse',
    label: say.refuse,
    intent: 'plain',
    answers: 'form',
  };
  const why: Button = { ...button, action: 'match.why', label: say.why, intent: 'plain' };
  return [
    ...(stage === 'new' || stage === 'refused' ? [shortlist] : []),
    ...(stage === 'hired' || stage === 'refused' ? [] : [refuse]),
    why,
  ];
};

const deletion = (candidate: Candidate, t: Words): Button => {
  const { candidate: say } = t.say.cards;
  const confirm = {
    title: say.deleteTitle(subjectOf(candidate)),
    text: say.deleteText,
    yes: say.deleteYes,
    no: say.deleteNo,
  };
  const subject = subjectOf(candidate);
  return {
    type: 'button',
    action: 'candidate.delete',
    subject,
    label: say.delete,
    intent: 'danger',
    confirm,
    answers: 'person',
  };
};
