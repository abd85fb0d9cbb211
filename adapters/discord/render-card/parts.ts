import type { CardTone, Part, Span } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { drawTable } from '../../../core/cards/plain-table.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { lengthOf, limits } from '../limits.ts';
import { escapeMarkdown, inCodeBlock, plainSpans, renderSpans } from './markdown.ts';

type WordedPart = Exclude<Part, { type: 'rule' }>;

/** Every part that is words → lines of markdown, each of which may be left out on its own. */
export const renderPart = (part: WordedPart, locale: Locale): string[] => {
  switch (part.type) {
    case 'text':
      return [renderSpans(part.spans)];
    case 'heading':
      return [`### ${renderSpans(part.spans)}`];
    case 'quote':
      return [
        part.text
          .split('\n')
          .map((line) => `> ${escapeMarkdown(line)}`)
          .join('\n'),
      ];
    case 'facts':
      return part.facts.map(
        (fact) => `**${escapeMarkdown(fact.label)}**${colon[locale]}${renderSpans(fact.value)}`,
      );
    case 'gauge':
      return [
        `${toneSign(part.tone)} **${escapeMarkdown(part.label)}** ${bar(part.value, part.max)} ${part.value}/${part.max} · ${escapeMarkdown(part.word)}`,
      ];
    case 'note':
      return [`${noteSign(part.tone)} ${renderSpans(part.spans)}`];
    case 'progress':
      return [`${bar(part.done, part.total)} ${part.done}/${part.total} ${renderSpans(part.spans)}`];
    case 'list':
      return part.items.map(renderItem);
    case 'table':
      return part.rows.length > 0 ? [renderTable(part, locale)] : [];
    case 'image':
      return [`🖼 ${escapeMarkdown(part.alt)}`];
    case 'file':
      return [`📎 ${escapeMarkdown(part.file.name)}`];
  }
};

/** Discord has no tables: aligned characters in a code block. */
const renderTable = (part: Extract<Part, { type: 'table' }>, locale: Locale): string => {
  const columns = part.columns.map(({ label, align }) => ({ label: inert(label), align }));
  const rows = part.rows.map((row) => row.map(plainSpans));
  const lines = drawTable(columns, rows, textWidth);
  const fitting = lines.filter((_, at) => lengthOf(lines.slice(0, at + 1).join('\n')) <= limits.table);
  const left = lines.length - fitting.length;
  return inCodeBlock([...fitting, ...(left > 0 ? [messagesFor(locale).chats.more(left)] : [])]);
};

/** Columns of characters that a message shows without breaking them. */
const textWidth = 56;

const colon: Record<Locale, string> = { fr: '\u00a0: ', en: ': ' };

/** Items that begin with a sign of their own (✅) need no bullet. */
const renderItem = (item: Span[]): string => {
  const signed = /^(?:\p{Extended_Pictographic}|→)/u.test(plainSpans(item));
  return signed ? renderSpans(item) : `- ${renderSpans(item)}`;
};

const toneSign = (tone: CardTone): string => ({ good: '🟢', warning: '🟠', bad: '🔴', neutral: '⚪' })[tone];

const noteSign = (tone: CardTone): string => ({ good: '✅', warning: '⚠️', bad: '⛔', neutral: 'ℹ️' })[tone];

/** Ten steps; what is out of range is drawn at the end of the scale. */
const bar = (value: number, max: number): string => {
  const full = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 10) : 0;
  return '▓'.repeat(full) + '░'.repeat(10 - full);
};
