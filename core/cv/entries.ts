// A section's lines → its entries (a job, a degree), each cut around its dates.

import type { DateRange } from './dates.ts';
import { degreeLikeness, levelOf } from './degrees.ts';
import { type Anchor, type CutOptions, findAnchors } from './entry-anchors.ts';
import { bodyStyle, isEmphasised, isHeadLike, type Shape, shapeOf, topOf } from './entry-shape.ts';
import { type Piece, toPieces } from './head-pieces.ts';
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

export function cutEntries(lines: readonly Line[], options: CutOptions): Entry[] {
  const ranged = findAnchors(lines, options);
  const anchors = ranged.length > 0 ? ranged : findAnchors(lines, { single: true });
  if (anchors.length === 0) return cutByStyle(lines);
  const shape = shapeOf(lines, anchors);
  const tops = anchors.map((anchor, i) => topOf(lines, anchor, anchors[i - 1], shape));
  return anchors.map((anchor, i) =>
    toEntry(lines, anchor, tops[i] as number, tops[i + 1] ?? lines.length, shape, options),
  );
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
    const wrapped = options.single && goesOnDegree(line, head, lines[bottom + 1]);
    if (wrapped && pieces.length === 1) extend(pieces, head);
    else if (continues(pieces, head)) extend(pieces, head);
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
  const beside = anchor.margin && pieces.length === 0 && line.gapAbove < 0.3 && line.text.length < 110;
  if (beside) return true;
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

/** "Master of Science Mechanical ¦ 2008" / "Engineering": set like the degree, close below it, with the school still to come. */
function goesOnDegree(line: Line, head: Line, next: Line | undefined): boolean {
  const alike = line.bold && head.bold && Math.abs(line.size - head.size) < 0.6 && head.gapAbove < 1.4;
  if (!alike || head.text.length > 40 || next === undefined || next.bold) return false;
  return schoolLikeness(head.text) === 0 && levelOf(head.text) === null;
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
