// Lines → sections: titles found by their words, their style and their place.

import { joinRuns } from './chunks.ts';
import { findRange } from './dates.ts';
import { isCapitals } from './fold.ts';
import type { Line } from './lines.ts';
import { headingOf, type Section } from './section-words.ts';

export interface Part {
  section: Section;
  /** The title's line; null for what stands before any title. */
  title: Line | null;
  lines: Line[];
}

/** Parts of the document in reading order; a part goes on in the same column of the next page. */
export function toParts(lines: readonly Line[]): Part[] {
  const titles = findTitles(lines);
  const parts: Part[] = [];
  const open = new Map<number, Part>();
  let current: Part | null = null;
  lines.forEach((line, i) => {
    const title = titles.get(line);
    if (title) {
      current = start(parts, title.section, line);
      if (title.rest) current.lines.push(title.rest);
    } else {
      if (line.opens) current = line.page > 0 ? resume(open, line.column) : null;
      else if (line.page !== lines[i - 1]?.page) current = resume(open, line.column) ?? current;
      current ??= start(parts, 'head', null);
      current.lines.push(line);
    }
    open.set(Math.round(line.column), current as Part);
  });
  return parts;
}

/** Lines of all parts of one section. */
export function linesOf(parts: readonly Part[], ...sections: Section[]): Line[] {
  return parts.filter((part) => sections.includes(part.section)).flatMap((part) => part.lines);
}

function start(parts: Part[], section: Section, title: Line | null): Part {
  const part: Part = { section, title, lines: [] };
  parts.push(part);
  return part;
}

function resume(open: Map<number, Part>, column: number): Part | null {
  let best: Part | null = null;
  let nearest = 14;
  for (const [x, part] of open) {
    if (Math.abs(x - column) < nearest) {
      nearest = Math.abs(x - column);
      best = part;
    }
  }
  return best;
}

interface Title {
  section: Section;
  /** What follows the title on its own line ("Langues : français, anglais"). */
  rest: Line | null;
}

function findTitles(lines: readonly Line[]): Map<Line, Title> {
  const body = isPlain(lines) ? 0 : bodySize(lines);
  const titles = new Map<Line, Title>();
  lines.forEach((line, i) => {
    const section = headingOf(line.text);
    if (section && isTitle(line, lines, i, body)) titles.set(line, { section, rest: null });
    else if (line.role === 'cell') addCell(titles, line);
  });
  keepOneStyle(titles, lines, body);
  addUnknown(titles, lines, body);
  if (titles.size < 3) addInline(titles, lines);
  return titles;
}

/** A table's row that opens with its title: the other cells are the section's first line. */
function addCell(titles: Map<Line, Title>, line: Line): void {
  const [first, ...others] = line.runs;
  const section = first && others.length > 0 && others[0]?.gap === 2 ? headingOf(first.text) : null;
  if (!section) return;
  const runs = others.map((run, i) => (i === 0 ? { ...run, gap: 0 } : run));
  titles.set(line, { section, rest: { ...line, runs, text: joinRuns(runs) } });
}

/** Pasted text: nothing but its words tells a title. */
function isPlain(lines: readonly Line[]): boolean {
  return lines.every(
    (line) => line.right === 0 && !line.bold && line.role === null && line.size === lines[0]?.size,
  );
}

/** The size most letters are set in. */
function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  let best = { size: 11, count: 0 };
  for (const [size, count] of letters) if (count > best.count) best = { size, count };
  return best.size;
}

function isTitle(line: Line, lines: readonly Line[], i: number, body: number): boolean {
  if (line.bullet) return false;
  if (body === 0) return /^\p{Lu}/u.test(line.text) && line.text.length <= 40;
  if (line.role === 'heading') return true;
  if (goesOnFrom(lines[i - 1], line)) return false;
  if (line.size > body * 1.08 || isCapitals(line.text) || line.bold) return true;
  const next = lines[i + 1];
  const apart = line.opens || line.gapAbove > 1.7 || line.page !== lines[i - 1]?.page;
  return (
    apart &&
    next !== undefined &&
    (next.bold !== line.bold || next.gapAbove > 1.25 || line.role !== null || line.x === 0)
  );
}

/** The last word of a line that wraps ("… INSTITUTE OF" / "TECHNOLOGY") is no title: set like the line close above it. */
function goesOnFrom(above: Line | undefined, line: Line): boolean {
  if (!above || line.right === 0 || line.opens || above.page !== line.page) return false;
  const close = line.gapAbove < 1.55 && above.column === line.column && Math.abs(above.x - line.x) < 3;
  return (
    close && styleOf(above) === styleOf(line) && above.text.length > 14 && headingOf(above.text) === null
  );
}

/** "12.6/bold/caps": what a reader's eye tells titles by. */
function styleOf(line: Line): string {
  return `${Math.round(line.size)}${line.bold ? 'b' : ''}${isCapitals(line.text) ? 'c' : ''}`;
}

/**
 * Titles of one document look alike. A word such as "Languages" or "Highlights" in a smaller style, once others have
 * shown a larger one, is a label inside a section.
 */
function keepOneStyle(titles: Map<Line, Title>, lines: readonly Line[], body: number): void {
  const main = new Set<Section>(['experience', 'education', 'skills']);
  const sizes = [...titles].filter(([, t]) => main.has(t.section)).map(([line]) => line.size);
  if (sizes.length < 2 || lines[0]?.role) return;
  const size = Math.max(...sizes.filter((s) => sizes.filter((o) => Math.abs(o - s) < 0.8).length >= 2), 0);
  if (size <= body * 1.08) return;
  for (const [line] of titles)
    if (line.size < size - 1.2 && line.column === columnOf(titles, size)) titles.delete(line);
}

function columnOf(titles: Map<Line, Title>, size: number): number | undefined {
  return [...titles.keys()].find((line) => Math.abs(line.size - size) < 0.8)?.column;
}

/** A line set exactly like the known titles, and unlike anything inside the sections, is a title of another section. */
function addUnknown(titles: Map<Line, Title>, lines: readonly Line[], body: number): void {
  const known = new Map<string, number>();
  for (const line of titles.keys()) known.set(styleOf(line), (known.get(styleOf(line)) ?? 0) + 1);
  const [style, count] = [...known].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  if (count < 3) return;
  const like = lines.filter((line) => !titles.has(line) && styleOf(line) === style && line.text.length <= 50);
  const first = lines.findIndex((line) => titles.has(line));
  const distinct = like.length <= count && (/[bc]/.test(style) || Number.parseInt(style, 10) > body * 1.08);
  if (!distinct) return;
  for (const line of like) {
    const at = lines.indexOf(line);
    if (at > first && standsAsTitle(line, lines, at, titles))
      titles.set(line, { section: 'other', rest: null });
  }
}

/** Not the head of an entry: no title just above it, no dates in it or just below. */
function standsAsTitle(
  line: Line,
  lines: readonly Line[],
  at: number,
  titles: ReadonlyMap<Line, Title>,
): boolean {
  const above = lines[at - 1];
  if (line.bullet || !/\p{L}{3}/u.test(line.text) || (above && titles.has(above))) return false;
  return !lines.slice(at, at + 4).some((near) => findRange(near.text));
}

/** Plain text: "Langues : français (natif), anglais (B2)" opens its section on its own line. */
function addInline(titles: Map<Line, Title>, lines: readonly Line[]): void {
  for (const line of lines) {
    const match = /^([^:]{4,40}) ?: ?(.+)$/.exec(line.text);
    if (titles.has(line) || !match?.[1] || !match[2] || line.bullet) continue;
    const section = headingOf(match[1]);
    if (!section || section === 'contact') continue;
    const from = line.text.length - match[2].length;
    const rest = { ...line, text: match[2], runs: cutRuns(line, from) };
    titles.set(line, { section, rest });
  }
}

function cutRuns(line: Line, from: number): Line['runs'] {
  const [first] = line.runs;
  return first ? [{ ...first, text: line.text.slice(from) }] : [];
}
