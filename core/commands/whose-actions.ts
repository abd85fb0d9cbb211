import { answerWhose } from '../work/ask-whose.ts';
import type { CardAction } from './command.ts';

const answer = (id: string, as: 'same' | 'other'): CardAction => ({
  ...{ id, right: 'drop', answers: 'channel' },
  run: async (context, subject) => {
    await context.act((room) => answerWhose(room, subject, as));
  },
});

/** Answers to "whose CV is this?"; the card itself becomes the outcome. */
export const whoseActions: CardAction[] = [answer('cv.same', 'same'), answer('cv.other', 'other')];
