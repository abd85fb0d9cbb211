// A skills section → the skills it lists, read by its structure: labels, commas, tags, cells, wrapped lines.

import { fold, tidy, words } from './fold.ts';
import { shareOfMarks } from './language-levels.ts';
import { languageIn } from './language-names.ts';
import type { Line } from './lines.ts';

export interface SkillItem {
  text: string;
  /** 1–5 when the CV says so. */
  level: number | null;
  line: Line;
}

/** Items in reading order, levels taken off their names; labels of groups are left out. */
export function skillItems(lines: readonly Line[]): SkillItem[] {
  const items: SkillItem[] = [];
  for (const block of toBlocks(lines)) {
    for (const piece of splitItems(block.text)) addItem(items, piece, block);
  }
  return items;
}

interface Block {
  text: string;
  lines: Line[];
  /** Stands after a label ("Langages : Java, C"). */
  labelled: boolean;
}

/** Lines with the lines that wrap from them, without the labels before their items. */
function toBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let previous: Line | null = null;
  const grid = isGrid(lines);
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const last = blocks.at(-1);
    if (last && previous && wraps(previous, line, last.text, lines)) {
      last.text = rejoin(last.text, cellText(line));
      last.lines.push(line);
    } else if (!isLabel(line, next) || (grid && line.margin))
      blocks.push({ ...withoutLabel(cellText(line)), lines: [line] });
    previous = line;
  });
  return blocks;
}

/** Margin lines that each stand beside one other short text set like them are cells of a table, not labels. */
function isGrid(lines: readonly Line[]): boolean {
  const margins = lines.flatMap((line, i) => (line.margin ? [i] : []));
  const single = margins.filter((i) => {
    const [line, next, after] = [lines[i], lines[i + 1], lines[i + 2]];
    if (!line || !next || next.margin || (after && !after.margin && after.gapAbove < 0.3)) return false;
    const alike = next.bold === line.bold && Math.abs(next.size - line.size) < 0.6;
    return alike && !/[,;:·•|]/.test(line.text + next.text);
  });
  return margins.length >= 3 && single.length >= margins.length * 0.7;
}

/** Cells and tags parted by a mark that no skill holds. */
function cellText(line: Line): string {
  let text = '';
  for (const run of line.runs)
    text += text === '' ? run.text : `${run.gap > 0.6 ? ' ¦ ' : run.gap < 0.1 ? '' : ' '}${run.text}`;
  return text;
}

function rejoin(text: string, more: string): string {
  return /\p{L}-$/u.test(text) ? `${text}${more}` : `${text} ${more}`;
}

/** Does this line go on the item of the line above? */
function wraps(previous: Line, line: Line, text: string, lines: readonly Line[]): boolean {
  if (line.bullet || line.margin || previous.margin || line.page !== previous.page || line.role === 'item')
    return false;
  if (Math.abs(line.size - previous.size) > 0.6 || Math.abs(line.x - previous.x) > 120) return false;
  if (/^[:(),;/&]/.test(line.text)) return true;
  if (openBracket(text) || /(?:[,;/&(]|\b(?:et|and|de|des|du|of|en|la|le|les|à|with|pour|for))$/i.test(text))
    return line.gapAbove < 1.9;
  if (/:\s*$/.test(text)) return levelOf(line.text) !== null;
  if (previous.bold !== line.bold && !/[,;]/.test(text)) return false;
  if (/^[^:]{2,40} ?: /.test(line.text)) return false;
  const listed = /[,;]/.test(text.slice(0, -1));
  const wide = previous.right - previous.x > 0.75 * widthOf(lines) || previous.right === 0;
  if (listed && wide && previous.right > 0) return line.gapAbove < 1.7;
  return (
    /^\p{Ll}/u.test(line.text) && line.gapAbove > 0 && line.gapAbove < tightest(lines) * 1.12 && line.x !== 0
  );
}

function openBracket(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.right - line.x), 0);
}

function tightest(lines: readonly Line[]): number {
  return lines.reduce((least, line) => (line.gapAbove > 0.8 ? Math.min(least, line.gapAbove) : least), 2);
}

/** The name of a group: set apart (margin, bold, larger, with a colon) from the plain items that follow it. */
function isLabel(line: Line, next: Line | undefined): boolean {
  if (!next) return false;
  if (line.margin) return !next.margin && next.bold === line.bold;
  if (next.bullet !== line.bullet) return next.bullet && !/[,;]/.test(line.text);
  if (/[,;]/.test(line.text) || line.runs.some((run) => run.gap > 0.6)) return false;
  if (next.page !== line.page || next.gapAbove > 2.6) return false;
  const apart = (line.bold && !next.bold) || line.size > next.size + 0.6;
  if (apart && levelOf(next.text) === null) return true;
  return /:\s*$/.test(line.text) && !/:\s*$/.test(next.text) && levelOf(next.text) === null;
}

const label = /^([^:,;()]{2,48}?) ?: +(.+)$/;

/** "Langages : Java, C" → its items; "Java : avancé" is an item with a level and stays whole. */
function withoutLabel(text: string): { text: string; labelled: boolean } {
  const match = label.exec(text);
  if (!match?.[2] || withoutLevel(match[2]) === '' || /^[¦\s]*$/.test(match[2]))
    return { text, labelled: false };
  return { text: match[2], labelled: true };
}

/** Parts at commas, semicolons, bars and bullets outside brackets; " / " and " - " when nothing else parts the text. */
function splitItems(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] as string;
    if (letter === '(') depth += 1;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (isMark(text, i, depth)) {
      pieces.push(text.slice(from, i));
      from = i + 1;
    }
  }
  pieces.push(text.slice(from));
  return pieces.length > 1 ? pieces : text.split(/ \/ | [-–—] (?=\p{Lu})/u);
}

function isMark(text: string, i: number, depth: number): boolean {
  const letter = text[i] as string;
  if ('¦|•·▪◦;→'.includes(letter)) return depth === 0 || letter === '¦';
  if ('*+»'.includes(letter)) return depth === 0 && text[i - 1] === ' ' && (text[i + 1] ?? ' ') === ' ';
  if (letter !== ',' || depth > 0) return false;
  return !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''));
}

function addItem(items: SkillItem[], piece: string, { lines, labelled }: Block): void {
  const last = items.at(-1);
  const level = levelOf(piece);
  const name = withoutLevel(piece);
  if (name === '') {
    if (last && last.level === null && level !== null) last.level = level;
    return;
  }
  if (!isSkillLike(name) || (!labelled && isLanguageLevel(name, piece))) return;
  const line = lines.find((one) => one.text.includes(name)) ?? (lines[0] as Line);
  items.push({ text: name, level, line });
}

function isLanguageLevel(name: string, piece: string): boolean {
  return languageIn(name) !== null && words(name).length === 1 && /[(:–-]|\b[abc][12]\b/i.test(piece);
}

/** A name, not a sentence: few words, no verb phrase, no address or date. */
function isSkillLike(name: string): boolean {
  const list = words(name);
  if (list.length === 0 || list.length > 7 || name.length > 60) return false;
  if (/@|https?:|www\.|\.(?:com|fr|io)\b(?!\s*net)/.test(name) || /^[\d\s.,%/+-]+$/.test(name)) return false;
  return !/^(?:etc|autres?|others?|et|and|highlights|keywords|level|niveau|yes|oui)\.{0,3}$/.test(fold(name));
}

const levelWords: [number, RegExp][] = [
  [5, /^(?:expert(?:e|ise)?|master|maitrise(?: parfaite)?|excellente?|maestro)$/],
  [
    4,
    /^(?:avancee?|advanced|confirmee?|senior|tres bon(?:ne)?|very good|professionnel|professional|proficient|fluent|strong|solide)$/,
  ],
  [3, /^(?:intermediaires?|intermediate|moyen(?:ne)?|bon(?:ne)?|good|medium|competent|autonome)$/],
  [2, /^(?:elementaire|elementary|junior|correct|familiar|en apprentissage|learning|notions avancees)$/],
  [1, /^(?:debutante?|beginner|novice|notions?|bases?|basics?|basique|initiation)$/],
];

/** 1–5 from a word ("Avancé"), a bar of dots, "4/5" or "80 %" at the end of a text; null when there is none. */
export function levelOf(text: string): number | null {
  const marks = shareOfMarks(text);
  if (marks !== null) return Math.min(5, Math.max(1, Math.round(marks * 5)));
  const said = fold(tail(text)).replace(/^(?:niveau|level) ?:? ?/, '');
  return levelWords.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** What may be a level: the words in final brackets, after a colon or dash, or the whole text. */
function tail(text: string): string {
  const match = /(?:\(([^()]+)\)|(?::| [-–—]) *([^:()–—]+))\s*$/.exec(text);
  return (match?.[1] ?? match?.[2] ?? text).trim();
}

function withoutLevel(piece: string): string {
  let name = tidy(
    piece
      .replace(/[●★⬤■◼▮█⚫✦○☆◯□◻▯░⚪✧]+/g, ' ')
      .replace(/(?<=\S) *[:(–-]? ?\d{1,3} ?(?:%|\/ ?(?:5|10)(?!\d))\)?\s*$/, ''),
  );
  if (name === '' || /^\d{1,3} ?(?:%|\/ ?(?:5|10))$/.test(name)) return '';
  if (levelOf(name) !== null && tail(name) !== name)
    name = name.slice(0, name.lastIndexOf(tail(name))).replace(/[\s:(–—-]+$/, '');
  else if (levelOf(name) !== null) return '';
  const trimmed = name
    .replace(/^[\s:;,.•·*>–—-]+|[\s:;,–—-]+$/g, '')
    .replace(/(?<!\b(?:etc|inc|net))\.$/i, '');
  return openBracket(trimmed)
    ? trimmed.replace(/\(/, '').trim()
    : trimmed.replace(/^([^(]*)\)$/, '$1').trim();
}
