import type { Words } from '../i18n/words.ts';
import type { Interaction, Tone } from '../interactions/interaction.ts';
import { type Span, strong, text } from './card.ts';
import { personSpan } from './person-span.ts';
import { clip, joined } from './spans.ts';

/** 'Appel · 12 nov. 2026 · 🙂 ton positif, d’après « ravie »'. */
export const interactionLine = ({ kind, at, by, tone }: Interaction, t: Words): Span[] =>
  joined([
    [strong(t.say.terms.interaction[kind])],
    [{ type: 'date', text: t.day(at) }],
    by ? [text(`${t.say.cards.notes.by} `), personSpan(by)] : [],
    tone ? [text(toneWords(tone, t))] : [],
  ]);

/** A tone never comes without the words that decided. */
const toneWords = ({ sign, words }: Tone, t: Words): string => {
  const { notes: say, match } = t.say.cards;
  const label = t.say.terms.tone[sign];
  if (words.length === 0) return label;
  return say.toneWords(label, t.list(words.slice(0, 4).map((word) => match.quote(clip(word, 40)))));
};
