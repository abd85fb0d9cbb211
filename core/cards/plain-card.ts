import type { Words } from '../i18n/words.ts';
import { type Card, type CardTone, type Part, type Span, strong, text } from './card.ts';

/** A card without buttons: a title, its parts and, when there is one, a last line saying what to do next. */
export const plainCard = (
  values: { kind: string; tone?: CardTone; title: string | Span[]; parts: Part[]; footer?: string },
  t: Words,
): Card => ({
  kind: values.kind,
  locale: t.locale,
  tone: values.tone ?? 'neutral',
  title: typeof values.title === 'string' ? [strong(values.title)] : values.title,
  parts: values.parts,
  actions: [],
  ...(values.footer ? { footer: [text(values.footer)] } : {}),
});

export const textPart = (words: string): Part => ({ type: 'text', spans: [text(words)] });
export const headingPart = (words: string): Part => ({ type: 'heading', spans: [text(words)] });
