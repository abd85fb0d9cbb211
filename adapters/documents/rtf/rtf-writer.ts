import { cleanText } from '../clean-text.ts';
import type { FlowLine } from '../flow.ts';
import { rowLines } from '../table-row.ts';
import type { RtfTables } from './tables.ts';
import type { Token } from './tokens.ts';

/** The formatting that a group inherits and gives back at its end. */
interface Format {
  bold: boolean;
  hidden: boolean;
  white: boolean;
  /** Half-points; 0 when nothing was said. */
  size: number;
  font: number;
  /** How many bytes of plain text stand behind each \u for readers without Unicode. */
  fallback: number;
  margin: 'header' | 'footer' | null;
}

interface Paragraph {
  text: string;
  unseen: string;
  boldLetters: number;
  size: number;
  item: boolean;
  inTable: boolean;
  heading: number | null;
  margin: Format['margin'];
}

export type RtfWriter = ReturnType<typeof createRtfWriter>;

/** Takes the tokens of the text and makes lines of them. */
export function createRtfWriter(tables: RtfTables) {
  const kept: Format[] = [];
  const lines: FlowLine[] = [];
  const hidden: string[] = [];
  const unseenWhite: string[] = [];
  let format: Format = { ...plain, fallback: 1, margin: null };
  let paragraph = fresh();
  let cells: FlowLine[][] = [[]];
  let inRow = false;
  let codePage = 1252;
  let pending: number[] = [];
  let skip = 0;
  let hasGround = false;

  const write = (text: string) => {
    const size = format.size / 2;
    if (format.hidden || (size > 0 && size < tinySize)) paragraph.unseen += text;
    else if (format.white) paragraph.text += `${whiteOn}${text}${whiteOff}`;
    else paragraph.text += text;
    if (text.trim() === '') return;
    if (format.bold) paragraph.boldLetters += text.length;
    paragraph.size = Math.max(paragraph.size, size);
    paragraph.margin = format.margin;
  };
  const flushBytes = () => {
    if (pending.length === 0) return;
    const page = tables.codePages.get(format.font) ?? codePage;
    const bytes = Uint8Array.from(pending);
    pending = [];
    write(decode(bytes, page));
  };
  const endLine = () => {
    if (paragraph.unseen.trim() !== '') hidden.push(cleanText(paragraph.unseen).trim());
    const line = toLine(paragraph);
    if (line) (inRow || paragraph.inTable ? cells.at(-1) : lines)?.push(line);
    paragraph = { ...fresh(), inTable: paragraph.inTable, item: paragraph.item, heading: paragraph.heading };
  };
  const endRow = () => {
    lines.push(...rowLines(cells));
    cells = [[]];
    inRow = false;
  };

  const acts: Record<string, (number: number | null) => void> = {
    par: () => {
      if (!paragraph.inTable && cells.flat().length > 0) endRow();
      endLine();
      paragraph.item = false;
    },
    line: endLine,
    page: endLine,
    sect: endLine,
    pard: () => Object.assign(paragraph, { item: false, inTable: false, heading: null }),
    plain: () => Object.assign(format, plain),
    intbl: () => Object.assign(paragraph, { inTable: true }),
    cell: () => {
      inRow = true;
      endLine();
      cells.push([]);
    },
    row: endRow,
    trowd: () => {},
    tab: () => write('\t'),
    b: (number) => Object.assign(format, { bold: number !== 0 }),
    v: (number) => Object.assign(format, { hidden: number !== 0 }),
    fs: (number) => Object.assign(format, { size: number ?? 0 }),
    f: (number) => Object.assign(format, { font: number ?? 0 }),
    cf: (number) => Object.assign(format, { white: tables.white.has(number ?? 0) }),
    uc: (number) => Object.assign(format, { fallback: number ?? 1 }),
    ansicpg: (number) => {
      codePage = number ?? 1252;
    },
    mac: () => {
      codePage = 10000;
    },
    ls: () => Object.assign(paragraph, { item: true }),
    pnlvlblt: () => Object.assign(paragraph, { item: true }),
    s: (number) => Object.assign(paragraph, { heading: tables.headings.get(number ?? 0) ?? null }),
    outlinelevel: (number) => Object.assign(paragraph, { heading: (number ?? 0) + 1 }),
    u: (number) => {
      write(String.fromCharCode(((number ?? 0) + 65536) % 65536));
      skip = format.fallback;
    },
    '~': () => write(' '),
    _: () => write('-'),
    '\\': () => write('\\'),
    '{': () => write('{'),
    '}': () => write('}'),
    '\n': () => acts.par?.(null),
    '\r': () => acts.par?.(null),
  };

  const takeWord = (word: string, number: number | null) => {
    flushBytes();
    if (skip > 0 && word !== 'u') skip = 0;
    if (grounds.test(word) && (number ?? 0) > 0) hasGround = true;
    if (margins.test(word)) Object.assign(format, { margin: word.startsWith('h') ? 'header' : 'footer' });
    const sign = signs[word];
    if (sign) write(sign);
    else acts[word]?.(number);
  };

  return {
    open() {
      flushBytes();
      kept.push({ ...format });
    },
    close() {
      flushBytes();
      if (format.margin !== null && kept.at(-1)?.margin === null) endLine();
      format = kept.pop() ?? format;
    },
    markItem() {
      paragraph.item = true;
    },
    take(token: Exclude<Token, { type: 'open' | 'close' }>) {
      if (token.type === 'word') takeWord(token.word, token.number);
      else if (skip > 0) skip -= 1;
      else pending.push(token.byte);
    },
    end(): { lines: FlowLine[]; hidden: string[] } {
      flushBytes();
      endLine();
      endRow();
      const shown = lines.map((line) => withoutWhite(line, hasGround, unseenWhite));
      return { lines: shown.filter(({ text }) => text.trim() !== ''), hidden: [...hidden, ...unseenWhite] };
    },
  };
}

const plain = { bold: false, hidden: false, white: false, size: 0, font: 0 };
const tinySize = 2;
const margins = /^(header|footer)[lrf]?$/;
const grounds = /^(highlight|chcbpat|clcbpat|cbpat|cb|shpfillcolor|background)$/;

const fresh = (): Paragraph => ({
  ...{ text: '', unseen: '', boldLetters: 0, size: 0 },
  ...{ item: false, inTable: false, heading: null, margin: null },
});

const signs: Record<string, string> = {
  ...{ emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  ...{ emspace: ' ', enspace: ' ', qmspace: ' ' },
};

/** Private marks around white letters: whether they can be read is known at the end of the file. */
const whiteOn = '\ue000';
const whiteOff = '\ue001';

function withoutWhite(line: FlowLine, hasGround: boolean, unseen: string[]): FlowLine {
  const marked = line.text.replace(/\ue001\ue000/g, '');
  if (hasGround) return { ...line, text: marked.replace(/[\ue000\ue001]/g, '') };
  const text = marked.replace(/\ue000([^\ue001]*)\ue001/g, (_, white: string) => {
    if (white.trim() !== '') unseen.push(white.trim());
    return '';
  });
  return { ...line, text };
}

const headingSizes = [20, 16, 14, 13];

function toLine({ text, size, boldLetters, heading, item, margin }: Paragraph): FlowLine | null {
  const bullet = /^\s*[•·▪◦●\uf0a7\uf0b7]\s+(?=\S)/.exec(text)?.[0] ?? '';
  const words = cleanText(text.slice(bullet.length)).trimEnd();
  if (words.trim() === '') return null;
  const part = margin ?? (heading !== null ? 'heading' : item || bullet !== '' ? 'item' : null);
  const known = size > 0 ? size : 11;
  return {
    text: words,
    size: heading === null ? known : Math.max(known, headingSizes[Math.min(heading, 3)] ?? 13),
    bold: heading !== null || boldLetters > words.length / 2,
    ...(part && { role: part }),
  };
}

function decode(bytes: Uint8Array, codePage: number): string {
  const label = codePage === 65001 ? 'utf-8' : (names[codePage] ?? `windows-${codePage}`);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const names: Record<number, string> = {
  ...{ 874: 'windows-874', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh' },
  ...{ 437: 'windows-1252', 850: 'windows-1252' },
};
