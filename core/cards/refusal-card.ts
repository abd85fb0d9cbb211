import type { Refusal, RefusalCode } from '../errors.ts';
import type { RefusalSentence } from '../i18n/refusal-sentences.ts';
import type { Words } from '../i18n/words.ts';
import { type Card, text } from './card.ts';
import { plainCard } from './plain-card.ts';

/** What happened, what was kept, what to do next, and the reference of the refusal. */
export const refusalCard = (refusal: Refusal, t: Words): Card => {
  const { house: say } = t.say.cards;
  const { what, kept, todo } = sentenceFor(refusal, t);
  return plainCard(
    {
      kind: 'refusal',
      tone: 'warning',
      title: what,
      parts: [
        {
          type: 'facts',
          facts: [
            { label: say.kept, value: [text(kept)] },
            { label: say.todo, value: [text(todo)] },
          ],
        },
      ],
      footer: say.reference(refusal.code),
    },
    t,
  );
};

/** A refusal's values always belong to its code (its constructor sees to it), which the union of codes cannot say. */
const sentenceFor = ({ code, values }: Refusal, t: Words): RefusalSentence => {
  const sentences = t.say.refusals as Record<RefusalCode, (given: Refusal['values']) => RefusalSentence>;
  return sentences[code](values);
};
