import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { FollowUp } from '../pipeline/stage.ts';
import { nameOf } from './candidate-words.ts';
import { type Action, type Card, strong } from './card.ts';
import { dayWords } from './day-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';
import { undoButton } from './undo-button.ts';

export interface FollowUpCardValues {
  candidate: Candidate;
  followUp: FollowUp;
  /** 'due': the message of the day. */
  state: 'planned' | 'due' | 'done';
  /** The day that was asked for, when it is not worked. */
  asked?: string | null;
  /** Other follow-ups that wait for this candidate. */
  others?: number;
  act?: string | null;
}

/** A follow-up: planned, due today, or done. */
export const followUpCard = (values: FollowUpCardValues, t: Words): Card => {
  const { candidate, followUp, state, asked, others = 0, act } = values;
  const { followUp: say } = t.say.day;
  const name = nameOf(candidate, t);
  const titles = {
    planned: say.title(name, dayWords(followUp.due, t)),
    due: say.dueTitle(name),
    done: say.doneTitle(name),
  };
  const card = plainCard(
    {
      kind: 'follow-up',
      tone: state === 'due' ? 'warning' : 'neutral',
      title: joined([[strong(titles[state])], [candidateRef(candidate)]]),
      parts: [
        textPart(say.text(clip(followUp.text, 300))),
        ...(asked ? [textPart(say.moved(dayWords(asked, t)))] : []),
        ...(others > 0 ? [textPart(say.others(others))] : []),
      ],
      ...(state === 'planned' ? { footer: say.hint } : {}),
    },
    t,
  );
  return { ...card, actions: [...(state === 'done' ? [] : waiting(followUp, t)), ...undoButton(act, t)] };
};

const waiting = (followUp: FollowUp, t: Words): Action[] => {
  const { followUp: say } = t.say.day;
  const subject = followUp.id;
  return [
    {
      ...{ type: 'button', action: 'follow-up.done', subject, label: say.done },
      ...{ intent: 'primary', answers: 'person' },
    },
    {
      ...{ type: 'select', action: 'follow-up.snooze', subject, label: say.snooze },
      choices: [
        { value: 'next', label: say.tomorrow },
        { value: 'days3', label: say.days3 },
        { value: 'week', label: say.week },
        { value: 'month', label: say.month },
      ],
    },
  ];
};
