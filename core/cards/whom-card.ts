import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './candidate-words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { subjectOf } from './references.ts';

/** "À propos de qui ?" under a reply in a thread about several candidates. `held` is the message that waits. */
export const whomCard = ({ candidates, held }: { candidates: Candidate[]; held: string }, t: Words): Card => {
  const { note: say } = t.say.day;
  const card = plainCard(
    { kind: 'whom', title: say.whom, parts: [textPart(say.whomText(candidates.length))] },
    t,
  );
  const choices = candidates.slice(0, 25).map((candidate) => ({
    value: subjectOf(candidate),
    label: `${subjectOf(candidate)} · ${nameOf(candidate, t)}`.slice(0, 75),
  }));
  return {
    ...card,
    actions: [
      { type: 'select', action: 'note.about', subject: held, label: say.whom, choices },
      { ...plainButton, action: 'note.drop', subject: held, label: say.nobody },
    ],
  };
};

const plainButton = { type: 'button', intent: 'plain', answers: 'person' } as const;
