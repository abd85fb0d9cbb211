import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, type Part, strong } from './card.ts';
import { interactionLine } from './note-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';

/** The last exchanges with a candidate, newest first. */
export const candidateNotesCard = (
  { candidate, interactions }: { candidate: Candidate; interactions: Interaction[] },
  t: Words,
): Card => {
  const { notes: say } = t.say.cards;
  const parts = interactions.flatMap((interaction): Part[] => [
    { type: 'text', spans: interactionLine(interaction, t) },
    { type: 'quote', text: clip(interaction.text, 300) },
  ]);
  return plainCard(
    {
      kind: 'candidate-notes',
      title: joined([[strong(say.history(nameOf(candidate, t)))], [candidateRef(candidate)]]),
      parts: interactions.length > 0 ? parts : [textPart(say.noHistory)],
    },
    t,
  );
};
