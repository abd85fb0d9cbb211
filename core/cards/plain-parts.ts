import { messagesFor } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CardTone, Part, Span } from './card.ts';
import { displayWidth, padRight, wrap } from './display-width.ts';
import { inert } from './inert.ts';
import { indented, pageWidth, words } from './plain-frame.ts';
import { drawTable } from './plain-table.ts';

const noteSigns: Record<CardTone, string> = { neutral: 'ℹ️ ', good: '✅ ', warning: '⚠️ ', bad: '⛔ ' };

/** One part of a card as lines of plain text; `margin` stands before a text that belongs to the part above. */
export const drawPart = (part: Part, locale: Locale, margin = ''): string[] => {
  const say = messagesFor(locale).cards;
  switch (part.type) {
    case 'text':
      return indented(wrap(words(part.spans), pageWidth - margin.length), margin);
    case 'quote':
      return indented(wrap(say.match.quote(inert(part.text)), pageWidth - 2), '  ');
    case 'facts':
      return drawFacts(part.facts);
    case 'gauge':
      return [
        `${padRight(inert(part.label), 16)}${bar(part.value, part.max)}  ${part.value}/${part.max} (${inert(part.word)})`,
      ];
    case 'table':
      return drawTable(
        part.columns.map(({ label, align }) => ({ label: inert(label), align })),
        part.rows.map((row) => row.map(words)),
        pageWidth,
      );
    case 'note':
      return wrap(`${noteSigns[part.tone]}${words(part.spans)}`, pageWidth);
    case 'progress':
      return [`${bar(part.done, part.total)}  ${part.done}/${part.total} ${words(part.spans)}`];
    case 'image':
      return [`🖼 ${say.plain.image(inert(part.alt))}`];
    case 'file':
      return [`📎 ${say.plain.file(inert(part.file.name))}`];
    case 'heading':
      return wrap(marked('▪', words(part.spans)), pageWidth);
    case 'list':
      return part.items.flatMap((item) => drawItem(words(item)));
    case 'rule':
      return ['┄'.repeat(48)];
  }
};

const cells = 10;

/** '▓▓▓▓▓▓▓░░░' */
const bar = (value: number, max: number): string => {
  const full = max > 0 ? Math.round((Math.min(Math.max(value, 0), max) / max) * cells) : 0;
  return '▓'.repeat(full) + '░'.repeat(cells - full);
};

const drawFacts = (facts: { label: string; value: Span[] }[]): string[] => {
  const labels = Math.max(...facts.map(({ label }) => displayWidth(inert(label)))) + 2;
  return facts.flatMap(({ label, value }) => {
    const [first = '', ...rest] = wrap(words(value), pageWidth - labels);
    return [padRight(inert(label), labels) + first, ...indented(rest, ' '.repeat(labels))];
  });
};

const drawItem = (item: string): string[] => {
  const [first = '', ...rest] = wrap(marked('•', item), pageWidth - 2);
  return [`  ${first}`, ...indented(rest, '     ')];
};

/** Words that begin with a sign of their own get no mark. */
const marked = (mark: string, line: string): string =>
  /^(?:\p{Extended_Pictographic}|→)/u.test(line) ? line : `${mark} ${line}`;
