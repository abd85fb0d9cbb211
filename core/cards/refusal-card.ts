import type { Refusal, RefusalCode } from '../errors.ts';
import type { RefusalSentence } from '../i18n/refusal-sentences.ts';
import type { Words } from '../i18n/words.ts';
import { type Card, text } from './card.ts';
import { labelOf } from './label-of.ts';
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

/** Fields of a form are named as the form names them. */
const readable = ({ values }: Refusal, t: Words): Refusal['values'] => {
  if (!('fields' in values)) return values;
  const names = values.fields.split(', ').map((id) => labelOf(t.say.cards.forms.fields, id));
  return { ...values, fields: t.list(names) };
};

/** A refusal's values always belong to its code (its constructor sees to it), which the union of codes cannot say. */
const sentenceFor = (refusal: Refusal, t: Words): RefusalSentence => {
  const sentences = t.say.refusals as Record<RefusalCode, (given: Refusal['values']) => RefusalSentence>;
  return sentences[refusal.code](readable(refusal, t));
};
