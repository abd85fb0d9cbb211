import type { Words } from '../i18n/words.ts';
import type { NoteCheck } from '../interactions/note-check.ts';
import type { Action, Card, Part } from './card.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';
import { clip } from './spans.ts';

/** What a note must not hold, and a wording that says the rest. `held` is what waits: a message, or '' for a typed note. */
export const noteCheckCard = ({ check, held }: { check: NoteCheck; held: string | null }, t: Words): Card => {
  const { note: say } = t.say.day;
  const what = t.list(check.found.map((kind) => say.sensitive[kind]));
  const proposal: Part[] = check.neutral
    ? [headingPart(say.proposal), { type: 'quote', text: clip(check.neutral, 500) }]
    : [textPart(say.noProposal)];
  const parts = [textPart(say.checkText(what)), ...proposal];
  const card = plainCard({ kind: 'note-check', tone: 'warning', title: say.checkTitle, parts }, t);
  return held ? { ...card, actions: actionsFor(held, check, t) } : card;
};

const actionsFor = (held: string, check: NoteCheck, t: Words): Action[] => {
  const { note: say } = t.say.day;
  const button = { type: 'button', subject: held, answers: 'person' } as const;
  return [
    ...(check.neutral
      ? [{ ...button, action: 'note.neutral', label: say.keepNeutral, intent: 'primary' } as const]
      : []),
    { ...button, action: 'note.drop', label: say.drop, intent: 'plain' },
  ];
};
