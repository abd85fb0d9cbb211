import type { CardTone, Part, Span } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { drawTable } from '../../../core/cards/plain-table.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { limits } from '../limits.ts';
import { plainSpans, type RichElement, renderSpans, richStrong, richText } from './spans.ts';

/** What a rich_text block is made of. */
export type RichPart =
  | { type: 'rich_text_section'; elements: RichElement[] }
  | { type: 'rich_text_quote'; elements: RichElement[] }
  | { type: 'rich_text_preformatted'; elements: RichElement[] }
  | {
      type: 'rich_text_list';
      style: 'bullet';
      elements: { type: 'rich_text_section'; elements: RichElement[] }[];
    };

type WordedPart = Exclude<Part, { type: 'rule' | 'table' }>;

/** Every part that is words → rich text. Rules and tables are blocks of their own. */
export const renderPart = (part: WordedPart, locale: Locale): RichPart[] => {
  switch (part.type) {
    case 'text':
      return [line(renderSpans(part.spans))];
    case 'heading':
      return [line(renderSpans(part.spans).map(bold))];
    case 'quote':
      return [{ type: 'rich_text_quote', elements: [lines(part.text.split('\n').map(inert))] }];
    case 'facts':
      return part.facts.map((fact) =>
        line([richStrong(fact.label + colon[locale]), ...renderSpans(fact.value)]),
      );
    case 'gauge':
      return [
        line([
          richText(`${toneSign(part.tone)} `),
          richStrong(part.label),
          richText(` ${bar(part.value, part.max)} ${part.value}/${part.max} · ${part.word}`),
        ]),
      ];
    case 'note':
      return [line([richText(`${noteSign(part.tone)} `), ...renderSpans(part.spans)])];
    case 'progress':
      return [
        line([
          richText(`${bar(part.done, part.total)} ${part.done}/${part.total} `),
          ...renderSpans(part.spans),
        ]),
      ];
    case 'list':
      return renderList(part.items);
    case 'image':
      return [line([richText(`🖼 ${part.alt}`)])];
    case 'file':
      return [line([richText(`📎 ${part.file.name}`)])];
  }
};

/** A table in a message that has one already: aligned characters. */
export const renderTableAsText = (part: Extract<Part, { type: 'table' }>, locale: Locale): RichPart[] => {
  const shown = part.rows.slice(0, limits.tableRows - 1);
  const columns = part.columns.map(({ label, align }) => ({ label: inert(label), align }));
  const drawn = drawTable(
    columns,
    shown.map((row) => row.map(plainSpans)),
    textWidth,
  );
  const left = part.rows.length - shown.length;
  const more = left > 0 ? [messagesFor(locale).chats.more(left)] : [];
  return [{ type: 'rich_text_preformatted', elements: [lines([...drawn, ...more])] }];
};

/** Columns of characters that a desktop window shows without breaking them. */
const textWidth = 72;

const colon: Record<Locale, string> = { fr: '\u00a0: ', en: ': ' };

const toneSign = (tone: CardTone): string => ({ good: '🟢', warning: '🟠', bad: '🔴', neutral: '⚪' })[tone];

const noteSign = (tone: CardTone): string => ({ good: '✅', warning: '⚠️', bad: '⛔', neutral: 'ℹ️' })[tone];

/** Ten steps; what is out of range is drawn at the end of the scale. */
const bar = (value: number, max: number): string => {
  const full = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 10) : 0;
  return '▓'.repeat(full) + '░'.repeat(10 - full);
};

const line = (elements: RichElement[]): RichPart => ({ type: 'rich_text_section', elements });

const lines = (words: string[]): RichElement => ({ type: 'text', text: words.join('\n') || '–' });

/** Items that begin with a sign of their own (✅) need no bullet. */
const renderList = (items: Span[][]): RichPart[] => {
  const signed = items.every((item) => /^(?:\p{Extended_Pictographic}|→)/u.test(plainSpans(item)));
  const rendered = items.map((item) => renderSpans(item));
  if (signed) return rendered.map(line);
  return [list(rendered)];
};

const list = (items: RichElement[][]): RichPart => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: items.map((elements) => ({ type: 'rich_text_section', elements })),
});

const bold = (element: RichElement): RichElement =>
  element.type === 'text' ? { ...element, style: { ...element.style, bold: true } } : element;
