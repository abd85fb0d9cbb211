import type { CardTone, Part } from '../../../core/cards/card.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { limits } from '../limits.ts';
import { inert, plainSpans, type RichElement, renderSpans, richStrong, richText } from './spans.ts';

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
export const renderPart = (part: WordedPart): RichPart[] => {
  switch (part.type) {
    case 'text':
      return [line(renderSpans(part.spans))];
    case 'heading':
      return [line(renderSpans(part.spans).map(bold))];
    case 'quote':
      return [{ type: 'rich_text_quote', elements: [richText(part.text)] }];
    case 'facts':
      return part.facts.map((fact) => line([richStrong(`${fact.label} : `), ...renderSpans(fact.value)]));
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
      return part.items.length > 0 ? [list(part.items.map((item) => renderSpans(item)))] : [];
    case 'image':
      return [line([richText(`🖼 ${part.alt}`)])];
    case 'file':
      return [line([richText(`📎 ${part.file.name}`)])];
  }
};

/** A table in a message that has one already: aligned characters. */
export const renderTableAsText = (part: Extract<Part, { type: 'table' }>, locale: Locale): RichPart[] => {
  const shown = part.rows.slice(0, limits.tableRows - 1);
  const cells = [
    part.columns.map((column) => inert(column.label)),
    ...shown.map((row) => row.map(plainSpans)),
  ];
  const widths = part.columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const lines = cells.map((row) =>
    part.columns
      .map((column, at) => pad(row[at] ?? '', widths[at] ?? 0, column.align))
      .join('  ')
      .trimEnd(),
  );
  const left = part.rows.length - shown.length;
  if (left > 0) lines.push(messagesFor(locale).chats.more(left));
  return [{ type: 'rich_text_preformatted', elements: [richText(lines.join('\n'))] }];
};

export const toneSign = (tone: CardTone): string =>
  ({ good: '🟢', warning: '🟠', bad: '🔴', neutral: '⚪' })[tone];

const noteSign = (tone: CardTone): string => ({ good: '✅', warning: '⚠️', bad: '⛔', neutral: 'ℹ️' })[tone];

/** Ten steps; what is out of range is drawn at the end of the scale. */
const bar = (value: number, max: number): string => {
  const full = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 10) : 0;
  return '▓'.repeat(full) + '░'.repeat(10 - full);
};

const line = (elements: RichElement[]): RichPart => ({ type: 'rich_text_section', elements });

const list = (items: RichElement[][]): RichPart => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: items.map((elements) => ({ type: 'rich_text_section', elements })),
});

const bold = (element: RichElement): RichElement =>
  element.type === 'text' ? { ...element, style: { ...element.style, bold: true } } : element;

const pad = (text: string, width: number, align: 'left' | 'right') =>
  align === 'right' ? text.padStart(width) : text.padEnd(width);
