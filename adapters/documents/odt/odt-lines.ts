import { SaxesParser } from 'saxes';
import { cleanText } from '../clean-text.ts';
import type { FlowLine } from '../flow.ts';
import { rowLines } from '../table-row.ts';
import type { OdtStyle, OdtStyles } from './odt-styles.ts';

export interface OdtLines {
  lines: FlowLine[];
  hidden: string[];
}

type Attributes = Record<string, string>;

/** Paragraphs in reading order, as the file nests them; a row of a table becomes its lines. Deleted text stays out. */
export function odtLines(xml: string, styles: OdtStyles): OdtLines {
  const writer = createWriter(styles);
  const parser = new SaxesParser();
  let silent = 0;
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new Error('nested too deep');
    if (silent > 0 || unread.has(name)) silent += 1;
    else opened[name]?.(writer, attributes);
  });
  parser.on('text', (text) => {
    if (silent === 0) writer.write(text);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (silent > 0) silent -= 1;
    else closed[name]?.(writer);
  });
  parser.write(xml).close();
  return writer.end();
}

const deepest = 500;
const unread = new Set(['text:tracked-changes', 'office:annotation', 'text:note', 'text:bookmark-ref']);

const opened: Record<string, (writer: Writer, attributes: Attributes) => void> = {
  'text:p': (writer, a) => writer.startParagraph(a['text:style-name'], null),
  'text:h': (writer, a) => writer.startParagraph(a['text:style-name'], Number(a['text:outline-level'] ?? 1)),
  'text:span': (writer, a) => writer.startSpan(a['text:style-name']),
  'text:tab': (writer) => writer.write('\t'),
  'text:s': (writer, a) => writer.write(' '.repeat(Math.min(100, Number(a['text:c'] ?? 1)))),
  'text:line-break': (writer) => writer.breakLine(),
  'text:list-item': (writer) => writer.startItem(),
  'table:table-row': (writer) => writer.startRow(),
  'table:table-cell': (writer) => writer.startCell(),
  'style:header': (writer) => writer.startMargin('header'),
  'style:footer': (writer) => writer.startMargin('footer'),
};

const closed: Record<string, (writer: Writer) => void> = {
  'text:p': (writer) => writer.endParagraph(),
  'text:h': (writer) => writer.endParagraph(),
  'text:span': (writer) => writer.endSpan(),
  'text:list-item': (writer) => writer.endItem(),
  'table:table-row': (writer) => writer.endRow(),
  'style:header': (writer) => writer.endMargin(),
  'style:footer': (writer) => writer.endMargin(),
};

interface Paragraph {
  text: string;
  unseen: string;
  heading: number | null;
  size: number;
  boldLetters: number;
  styles: OdtStyle[];
}

type Writer = ReturnType<typeof createWriter>;

const headingSizes = [20, 16, 14, 13];

/** Paragraphs may stand inside paragraphs (text boxes) and rows inside cells: both are kept in stacks. */
function createWriter(styles: OdtStyles) {
  const lines: FlowLine[] = [];
  const hidden: string[] = [];
  const paragraphs: Paragraph[] = [];
  const rows: FlowLine[][][] = [];
  let items = 0;
  let margin: 'header' | 'footer' | null = null;

  const put = (line: FlowLine) => {
    const cell = rows.at(-1)?.at(-1);
    if (cell) cell.push(line);
    else lines.push(line);
  };
  const flush = (paragraph: Paragraph) => {
    const text = cleanText(paragraph.text).trimEnd();
    if (paragraph.unseen.trim() !== '') hidden.push(cleanText(paragraph.unseen).trim());
    if (text.trim() !== '') put(toLine(text, paragraph, margin ?? (items > 0 ? 'item' : null)));
    Object.assign(paragraph, { text: '', unseen: '', boldLetters: 0 });
  };

  return {
    startParagraph(style: string | undefined, heading: number | null) {
      const known = styles.of(style);
      const level = known.heading ?? heading;
      const size = known.size ?? (level === null ? 11 : (headingSizes[Math.min(level, 3)] ?? 13));
      paragraphs.push({ text: '', unseen: '', heading: level, size, boldLetters: 0, styles: [known] });
    },
    endParagraph() {
      const paragraph = paragraphs.pop();
      if (paragraph) flush(paragraph);
    },
    startSpan(style: string | undefined) {
      const all = paragraphs.at(-1)?.styles;
      all?.push({ ...all.at(-1), ...styles.of(style) });
    },
    endSpan() {
      paragraphs.at(-1)?.styles.pop();
    },
    write(text: string) {
      const paragraph = paragraphs.at(-1);
      const style = paragraph?.styles.at(-1);
      if (!paragraph || !style) return;
      if (style.hidden || (style.white && !styles.hasGround)) paragraph.unseen += text;
      else paragraph.text += text.replace(/[\r\n]+/g, ' ');
      if (style.bold) paragraph.boldLetters += text.trim().length;
      if (style.size && text.trim() !== '') paragraph.size = Math.max(paragraph.size, style.size);
    },
    breakLine() {
      const paragraph = paragraphs.at(-1);
      if (paragraph) flush(paragraph);
    },
    startItem() {
      items += 1;
    },
    endItem() {
      items -= 1;
    },
    startRow: () => void rows.push([]),
    startCell: () => void rows.at(-1)?.push([]),
    endRow() {
      for (const line of rowLines(rows.pop() ?? [])) put(line);
    },
    startMargin(role: 'header' | 'footer') {
      margin = role;
    },
    endMargin() {
      margin = null;
    },
    end: (): OdtLines => ({ lines, hidden }),
  };
}

function toLine(text: string, paragraph: Paragraph, part: 'header' | 'footer' | 'item' | null): FlowLine {
  const { size, heading, boldLetters } = paragraph;
  const bold = heading !== null || boldLetters > text.trim().length / 2;
  const role = part ?? (heading === null ? null : 'heading');
  return { text, size, bold, ...(role && { role }) };
}
