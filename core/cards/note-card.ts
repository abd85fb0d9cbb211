import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, strong } from './card.ts';
import { interactionLine } from './note-words.ts';
import { plainCard } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';
import { undoButton } from './undo-button.ts';

/** The answer to a note: what was kept, and the tone with the words that decided. */
export const noteCard = (
  { candidate, interaction, act }: { candidate: Candidate; interaction: Interaction; act?: string | null },
  t: Words,
): Card => ({
  ...plainCard(
    {
      kind: 'note',
      title: joined([[strong(t.say.cards.notes.added(nameOf(candidate, t)))], [candidateRef(candidate)]]),
      parts: [
        { type: 'text', spans: interactionLine({ ...interaction, by: null }, t) },
        { type: 'quote', text: clip(interaction.text, 500) },
      ],
    },
    t,
  ),
  actions: undoButton(act, t),
});
