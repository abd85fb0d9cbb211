import type { Words } from '../i18n/words.ts';
import type { Action } from './card.ts';

/** "↩ Annuler" under an act that the log can put back; nothing when there is no act. */
export const undoButton = (act: string | null | undefined, t: Words): Action[] =>
  act
    ? [
        {
          type: 'button',
          action: 'act.undo',
          subject: act,
          label: t.say.day.undo,
          intent: 'plain',
          answers: 'channel',
        },
      ]
    : [];
