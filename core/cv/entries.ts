// A section's lines → its entries (a job, a degree), each cut around its dates.

import type { Run } from './chunks.ts';
import { joinRuns } from './chunks.ts';
import { type DateRange, findDate, findRange } from './dates.ts';
import { degreeLikeness } from './degrees.ts';
import { tidy } from './fold.ts';
import type { Line } from './lines.ts';
import { schoolLikeness, titleLikeness } from './trade-words.ts';

export interface Entry {
  dates: DateRange | null;
  /** Pieces of the entry's head (title, company, school, place …) in reading order, without the dates. */
  pieces: Piece[];
  body: Line[];
  /** The line that holds the dates, else the first of the head. */
  anchor: Line;
}

export interface Piece {
  text: string;
  /** Where and how it is set: pieces of the same key play the same part in every entry. */
  key: string;
  line: Line;
}

interface Anchor {
  at: number;
  dates: DateRange;
  /** Lines that the dates fill: 2 when "mars 2019 –" goes on in the next line. */
  length: number;
}

export interface CutOptions {
  /** A date alone opens an entry (degrees have a year, jobs a range). */
  single: boolean;
}

export function cutEntries(lines: readonly Line[], options: CutOptions): Entry[] {
  const anchors = findAnchors(lines, options);
  if (anchors.length === 0) return cutByStyle(lines);
  const shape = shapeOf(lines, anchors);
  const tops = anchors.map((anchor, i) => topOf(lines, anchor, anchors[i - 1], shape));
  return anchors.map((anchor, i) =>
    toEntry(lines, anchor, tops[i] as number, tops[i + 1] ?? lines.length, shape, options),
  );
}

function findAnchors(lines: readonly Line[], options: CutOptions): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < lines.length; at++) {
    const anchor = anchorAt(lines, at, options);
    if (!anchor) continue;
    anchors.push(anchor);
    at += anchor.length - 1;
  }
  return anchors;
}

function anchorAt(lines: readonly Line[], at: number, options: CutOptions): Anchor | null {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  const broken = next ? brokenRange(line.text, next) : null;
  if (broken) return { at, length: 2, dates: broken };
  const dates =
    findRange(line.text) ??
    (options.single || line.margin ? single(line.text) : null) ??
    loneDate(line, at, lines);
  return dates && standsApart(line, dates) ? { at, length: 1, dates } : null;
}

const unfinished = /(?:[-–—]|\b(?:au|à|to|de|from|depuis)|\b\p{L}{3,9}\.?)\s*$/u;

/** A range that goes on in the next line: "De janv." / "2009 à janv. 2011". */
function brokenRange(text: string, next: Line): DateRange | null {
  if (next.text.length > 60 || !unfinished.test(text) || !/^\D{0,14}\d/.test(next.text)) return null;
  const whole = findRange(`${text} ${next.text}`);
  if (!whole || whole.from >= text.length || whole.to <= text.length + 1) return null;
  const rest = next.text.slice(whole.to - text.length - 1).replace(/[^\p{L}\d]/gu, '');
  return rest.length < 3 ? { ...whole, to: text.length } : null;
}

/** A date with the line, or a cell of it, to itself: the day a job began or ended. */
function loneDate(line: Line, at: number, lines: readonly Line[]): DateRange | null {
  const date = findDate(line.text);
  if (!date || line.bullet || at === lines.length) return null;
  const rest = (line.text.slice(0, date.from) + line.text.slice(date.to)).replace(/[^\p{L}\d]/gu, '');
  const cell = line.runs.some((run) => run.gap > 0.95 && isOnlyDate(run.text));
  return rest.length < 3 || cell ? single(line.text) : null;
}

function single(text: string): DateRange | null {
  const date = findDate(text);
  return date ? { start: null, end: date.value, current: false, from: date.from, to: date.to } : null;
}

function isOnlyDate(text: string): boolean {
  const date = findDate(text);
  const rest = date ? text.slice(0, date.from) + text.slice(date.to) : text;
  return date !== null && rest.replace(/[^\p{L}\d]/gu, '').length < 3;
}

/** Dates of a head, not of a sentence: at an edge of a short line, or in a cell or a margin of their own. */
function standsApart(line: Line, dates: DateRange): boolean {
  if (line.margin) return true;
  const before = line.text.slice(0, dates.from).replace(/[\s([|·,–—-]+$/, '');
  const after = line.text.slice(dates.to).replace(/^[\s)\]|·,:.–—-]+/, '');
  if (before.length + after.length < 4) return true;
  if (line.bullet && before.length > 0 && after.length > 12) return false;
  if (/[.;]$/.test(after) && after.length > 12) return false;
  const edge = before.length === 0 || after.length === 0 || /^\(?[^.]{0,45}\)?$/.test(after);
  return edge && before.length + after.length <= 130;
}

/** Styles of the lines between an entry's top and its dates, learnt where the section begins. */
interface Shape {
  above: string[];
  body: string;
  indent: number;
}

function shapeOf(lines: readonly Line[], anchors: Anchor[]): Shape {
  const first = (anchors[0] as Anchor).at;
  const indent = Math.min(
    ...lines.filter((line) => !line.margin).map((line) => line.x),
    Number.POSITIVE_INFINITY,
  );
  const body = bodyStyle(lines);
  const above = lines.slice(Math.max(0, first - 3), first).filter((line) => isHeadLike(line));
  const styles = above.map(styleKey);
  return { above: agrees(lines, anchors, styles, body) ? styles : [], body, indent };
}

/** The first entry's shape counts when other entries share it, at least in the line just above the dates. */
function agrees(lines: readonly Line[], anchors: Anchor[], styles: string[], body: string): boolean {
  const last = styles.at(-1);
  if (last === undefined || anchors.length < 3) return last !== undefined;
  const same = anchors.slice(1).filter((anchor) => {
    const above = lines[anchor.at - 1];
    return above && isHeadLike(above) && styleKey(above) === last;
  });
  return same.length >= (anchors.length - 1) * (last === body ? 0.7 : 0.3);
}

function bodyStyle(lines: readonly Line[]): string {
  const letters = new Map<string, number>();
  for (const line of lines)
    letters.set(styleKey(line), (letters.get(styleKey(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The style of a line is that of its first words: "**Mazars** (Lille)" and "**Cabinet Fiducia** (Le Mans)" are alike. */
export function styleKey(line: { size: number; bold: boolean; runs?: readonly Run[] }): string {
  const { size, bold } = line.runs?.find((run) => run.text.length > 1) ?? line;
  return `${Math.round(size * 2) / 2}${bold ? 'b' : ''}`;
}

function isHeadLike(line: Line): boolean {
  if (line.bullet || line.text.length > 110) return false;
  return !/[.;:]$/.test(line.text) || /\b(?:inc|ltd|co|corp|s\.a|s\.l)\.$/i.test(line.text);
}

function topOf(lines: readonly Line[], anchor: Anchor, previous: Anchor | undefined, shape: Shape): number {
  const floor = previous ? previous.at + previous.length : 0;
  let top = anchor.at;
  for (let k = shape.above.length - 1; k >= 0; k--) {
    const line = lines[top - 1];
    if (!line || top - 1 < floor || !isHeadLike(line) || styleKey(line) !== shape.above[k]) break;
    if (line.x > shape.indent + 8 && !line.margin) break;
    top -= 1;
  }
  return top > anchor.at - 1 ? emphasisedAbove(lines, anchor, floor, shape) : top;
}

/** Entries that differ from the first: a line set apart from the body, just above the dates, still belongs to them. */
function emphasisedAbove(lines: readonly Line[], anchor: Anchor, floor: number, shape: Shape): number {
  const line = lines[anchor.at - 1];
  if (!line || anchor.at - 1 <= floor || !isHeadLike(line) || line.margin) return anchor.at;
  const above = lines[anchor.at - 2];
  const stands = isEmphasised(line, shape.body) && line.text.length < 80 && line.gapAbove >= 1.3;
  return stands && above && !isEmphasised(above, shape.body) ? anchor.at - 1 : anchor.at;
}

function isEmphasised(line: { size: number; bold: boolean }, body: string): boolean {
  const bodyBold = body.endsWith('b');
  return (line.bold && !bodyBold) || line.size > Number.parseFloat(body) + 0.4;
}

function toEntry(
  lines: readonly Line[],
  anchor: Anchor,
  top: number,
  end: number,
  shape: Shape,
  options: CutOptions,
): Entry {
  const line = lines[anchor.at] as Line;
  const after = anchor.at + anchor.length;
  const pieces: Piece[] = [];
  for (const head of lines.slice(top, anchor.at)) {
    if (continues(pieces, head)) extend(pieces, head);
    else pieces.push(...toPieces(head, 'up', null));
  }
  pieces.push(...toPieces(line, line.margin ? 'margin' : 'on', anchor.dates));
  let bottom = after;
  while (
    bottom < end &&
    bottom < after + 3 &&
    (goesOn(lines, bottom, pieces, shape, line) ||
      (options.single && completes(lines[bottom] as Line, pieces, shape)))
  ) {
    const head = lines[bottom] as Line;
    if (continues(pieces, head)) extend(pieces, head);
    else pieces.push(...toPieces(head, 'down', null));
    bottom += 1;
  }
  const aside = asideOf(pieces, line, anchor.dates);
  const body = [...(aside ? [asLine(aside)] : []), ...lines.slice(bottom, end)];
  return { dates: anchor.dates, pieces: pieces.filter((piece) => piece !== aside), body, anchor: line };
}

/** Text in a cell to the right of the dates is no title: the first words of what was done. */
function asideOf(pieces: readonly Piece[], line: Line, dates: DateRange): Piece | undefined {
  return pieces.find((piece) => {
    const at = line.text.indexOf(piece.text);
    return (
      piece.line === line && piece.key.endsWith('/cell') && at >= dates.to && piece.text.split(' ').length > 3
    );
  });
}

function asLine({ line, text }: Piece): Line {
  return { ...line, text, runs: line.runs.filter((run) => text.includes(run.text)), bullet: true };
}

/** Does this line still belong to the head? Set apart from the body, or short while the head lacks a part. */
function goesOn(lines: readonly Line[], at: number, pieces: Piece[], shape: Shape, anchor: Line): boolean {
  const line = lines[at] as Line;
  if (line.margin) return false;
  if (continues(pieces, line)) return true;
  if (!isHeadLike(line) || line.x > shape.indent + 8 + (anchor.margin ? 400 : 0)) return false;
  if (pieces.length === 0) return true;
  if (
    isEmphasised(line, shape.body) ||
    line.runs.some((run) => isEmphasised(run, shape.body) && run.text.length > 3)
  )
    return line.text.length < 110;
  return (
    pieces.length === 1 &&
    !holdsBoth(pieces[0]) &&
    line.text.length <= 70 &&
    line.gapAbove < 2 &&
    !/^\p{Ll}/u.test(line.text)
  );
}

/** "Senior Software Engineer, Atelier Nuage, Lyon": title and company in one piece. */
function holdsBoth(piece: Piece | undefined): boolean {
  const [first = '', second = ''] = piece?.text.split(', ') ?? [];
  return second !== '' && titleLikeness(first) >= 0.45 && titleLikeness(second) < 0.45;
}

/** A degree, its school and its field often stand in plain lines under each other. */
function completes(line: Line, pieces: readonly Piece[], shape: Shape): boolean {
  if (line.margin || line.bullet || pieces.length > 3 || line.text.length > 90 || /[.;]$/.test(line.text))
    return false;
  if (line.x > shape.indent + 30 && line.x < shape.indent + 60) return false;
  return schoolLikeness(line.text) > 0 || degreeLikeness(line.text) > 0 || pieces.length < 2;
}

/** A head line that wraps: a bracket still open, or a word that cannot end a title. */
function continues(pieces: Piece[], line: Line): boolean {
  const last = pieces.at(-1);
  if (!last || line.bullet || line.text.length > 60) return false;
  const open = (last.text.match(/\(/g)?.length ?? 0) > (last.text.match(/\)/g)?.length ?? 0);
  return (
    (open && line.text.includes(')')) ||
    (/(?:\b(?:de|des|du|of|and|et|en|in|la|le|les|the|for|pour)|[&,/-])$/i.test(last.text) &&
      line.gapAbove < 1.6)
  );
}

function extend(pieces: Piece[], line: Line): void {
  const last = pieces.at(-1);
  if (last) last.text = `${last.text} ${line.text}`;
}

/** The pieces of a head line: by cells, by style, by the marks that part them. */
export function toPieces(line: Line, place: string, dates: DateRange | null): Piece[] {
  const runs = dates ? withoutDates(line, dates) : line.runs;
  const pieces: Piece[] = [];
  let joint = '';
  let group: Run[] = [];
  const close = () => {
    for (const { text, mark } of splitMarks(joinRuns(group))) {
      const run = group.find((r) => r.text.length > 1) ?? group[0];
      const key = `${place}/${run ? styleKey(run) : ''}/${mark || joint}`;
      const clean = trimMarks(text);
      if (/[\p{L}\d]/u.test(clean) && !/^(?:at|chez|in)$/i.test(clean))
        pieces.push({ text: clean, key, line });
    }
    group = [];
  };
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    const style = before !== undefined && styleKey(before) !== styleKey(run);
    if (before && (run.gap > 0.95 || (style && partsStyle(before, run)))) {
      close();
      joint = run.gap > 0.95 ? 'cell' : (/^\s*(at\b|chez\b|[@,|·–—-])/.exec(run.text)?.[1] ?? 'style');
    }
    group.push(run);
  });
  close();
  return pieces;
}

/** A change of style parts two pieces, unless it only sets a word inside one. */
function partsStyle(before: Run, run: Run): boolean {
  return before.text.length > 1 && run.text.length > 1;
}

function withoutDates(line: Line, dates: DateRange): Run[] {
  let at = 0;
  const runs: Run[] = [];
  for (const run of line.runs) {
    const from = line.text.indexOf(run.text, at);
    at = from < 0 ? at : from + run.text.length;
    const start = from < 0 ? at : from;
    const head = run.text.slice(0, Math.max(0, dates.from - start));
    const rest = run.text.slice(Math.max(0, dates.to - start));
    const kept =
      start >= dates.to || start + run.text.length <= dates.from
        ? run.text
        : `${head}${head && rest ? ' | ' : ''}${rest}`;
    if (tidy(kept)) runs.push({ ...run, text: kept });
  }
  return runs;
}

const mark = / (\||·|•|–|—|-|@|\/\/|chez|at) |\s{2,}/g;

function splitMarks(text: string): { text: string; mark: string }[] {
  const list: { text: string; mark: string }[] = [];
  let from = 0;
  let last = '';
  for (const match of text.matchAll(mark)) {
    if (match[1] === '-' && !partsRoles(text.slice(from, match.index), text.slice(match.index + 3))) continue;
    list.push({ text: text.slice(from, match.index), mark: last });
    from = match.index + match[0].length;
    last = match[1] ?? ' ';
  }
  list.push({ text: text.slice(from), mark: last });
  return list;
}

/** What may follow a title after a hyphen and still belong to it. */
const qualifier =
  /^(?:back-?end|front-?end|full-?stack|web|mobile|data|devops|cloud|freelance|remote|stage|alternance|cdi|cdd|intern|contract|part[- ]time)\b/i;

/** A plain hyphen parts a title from a company or a degree from a school; else it stands inside a name. */
function partsRoles(left: string, right: string): boolean {
  if (qualifier.test(right)) return false;
  const titles = titleLikeness(left) >= 0.9 !== titleLikeness(right) >= 0.9;
  const schools = schoolLikeness(left) > 0 !== schoolLikeness(right) > 0;
  return titles || (schools && degreeLikeness(left) > 0 !== degreeLikeness(right) > 0);
}

const duration =
  /\(?(?:~ ?)?\b\d{1,2} ?(?:ans?|years?|yrs?|mois|months?|mos?)\b(?: ?(?:et|and|,)? ?\d{1,2} ?(?:mois|months?|mos?))?\)?\.?/gi;

export function trimMarks(text: string): string {
  return tidy(text.replace(duration, ' '))
    .replace(/^(?:at|chez|@)\s+/i, '')
    .replace(/^[\s|·•,;:–—@/-]+|[\s|·•,;:–—@/-]+$/g, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/\s*\($/, '')
    .trim();
}

/** No dates at all: a new entry at each line set apart from the body, or at each line of a plain list. */
function cutByStyle(lines: readonly Line[]): Entry[] {
  const body = bodyStyle(lines);
  const entries: Entry[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const emphasised = isEmphasised(line, body);
    const opens = emphasised && !(previous && isEmphasised(previous, body));
    const last = entries.at(-1);
    if (opens || !last)
      entries.push({ dates: null, pieces: toPieces(line, 'up', null), body: [], anchor: line });
    else if (emphasised && last.body.length === 0) last.pieces.push(...toPieces(line, 'down', null));
    else if (last.pieces.length < 2 && last.body.length === 0 && isHeadLike(line))
      last.pieces.push(...toPieces(line, 'down', null));
    else last.body.push(line);
    previous = line;
  }
  return entries;
}
