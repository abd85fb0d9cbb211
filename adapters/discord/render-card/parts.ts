import type { CardTone, Part } from '../../../core/cards/card.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { lengthOf, limits } from '../limits.ts';
import { escapeMarkdown, inCodeBlock, inert, plainSpans, renderSpans } from './markdown.ts';

type WordedPart = Exclude<Part, { type: 'rule' }>;

/** Every part that is words → lines of markdown, each of which may be left out on its own. */
export const renderPart = (part: WordedPart, locale: Locale): string[] => {
  switch (part.type) {
    case 'text':
      return [renderSpans(part.spans)];
    case 'heading':
      return [`### ${renderSpans(part.spans).replaceAll('\n', ' ')}`];
    case 'quote':
      return [
        inert(part.text)
          .split('\n')
          .map((line) => `> ${escapeMarkdown(line)}`)
          .join('\n'),
      ];
    case 'facts':
      return part.facts.map((fact) => `**${escapeMarkdown(fact.label)}** : ${renderSpans(fact.value)}`);
    case 'gauge':
      return [
        `${toneSign(part.tone)} **${escapeMarkdown(part.label)}** ${bar(part.value, part.max)} ${part.value}/${part.max} · ${escapeMarkdown(part.word)}`,
      ];
    case 'note':
      return [`${noteSign(part.tone)} ${renderSpans(part.spans)}`];
    case 'progress':
      return [`${bar(part.done, part.total)} ${part.done}/${part.total} ${renderSpans(part.spans)}`];
    case 'list':
      return part.items.map((item) => `- ${renderSpans(item).replaceAll('\n', ' ')}`);
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
  const cells = [
    part.columns.map((column) => inert(column.label)),
    ...part.rows.map((row) => row.map(plainSpans)),
  ];
  const widths = part.columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const lines = cells.map((row) =>
    part.columns
      .map(({ align }, at) => pad((row[at] ?? '').replaceAll('\n', ' '), widths[at] ?? 0, align))
      .join('  ')
      .trimEnd(),
  );
  const fitting = lines.filter((_, at) => lengthOf(lines.slice(0, at + 1).join('\n')) <= limits.table);
  const left = lines.length - fitting.length;
  return inCodeBlock([...fitting, ...(left > 0 ? [messagesFor(locale).chats.more(left)] : [])].join('\n'));
};

const toneSign = (tone: CardTone): string => ({ good: '🟢', warning: '🟠', bad: '🔴', neutral: '⚪' })[tone];

const noteSign = (tone: CardTone): string => ({ good: '✅', warning: '⚠️', bad: '⛔', neutral: 'ℹ️' })[tone];

/** Ten steps; what is out of range is drawn at the end of the scale. */
const bar = (value: number, max: number): string => {
  const full = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * 10) : 0;
  return '▓'.repeat(full) + '░'.repeat(10 - full);
};

const pad = (text: string, width: number, align: 'left' | 'right') =>
  align === 'right' ? text.padStart(width) : text.padEnd(width);
