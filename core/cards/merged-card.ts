import type { Candidate } from '../candidates/candidate.ts';
import type { Gone } from '../candidates/merge-record.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, strong } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef, subjectOf } from './references.ts';
import { joined } from './spans.ts';
import { undoButton } from './undo-button.ts';

/** Two records are one: whose number stays, and what came along. */
export const mergedCard = (
  { kept, gone, act }: { kept: Candidate; gone: Gone; act: string | null },
  t: Words,
): Card => {
  const { duplicate: say } = t.say.day;
  const title = say.merged(subjectOf(gone.candidate), nameOf(kept, t));
  const moved = say.mergedText(gone.interactions.length, gone.documents.length);
  const card = plainCard(
    { kind: 'merged', title: joined([[strong(title)], [candidateRef(kept)]]), parts: [textPart(moved)] },
    t,
  );
  return { ...card, actions: undoButton(act, t) };
};
