// Chunks of a page → regions in reading order: columns apart, margins beside the lines they speak of.

import type { Chunk } from './chunks.ts';
import { findRange } from './dates.ts';
import { isCapitals } from './fold.ts';
import { findGutter, type Gutter } from './gutter.ts';
import { headingOf } from './section-words.ts';

export interface Region {
  /** Left edge, by which a column is known again on the next page. */
  x: number;
  rows: Row[];
  /** First of a column: not a continuation of what was read before it. */
  opens: boolean;
}

export interface Row {
  chunks: Chunk[];
  /** Stands in a margin (a date, a title) beside the lines that follow. */
  margin: boolean;
}

const deepest = 12;

/** Regions of a page in the order a person reads them. */
export function readingOrder(chunks: readonly Chunk[], depth = 0): Region[] {
  if (chunks.length === 0) return [];
  const found = depth < deepest ? findGutter(chunks) : null;
  const gutter = found && belowTitle(found);
  if (!gutter) return [plainRegion(chunks)];
  const mode = modeOf(gutter);
  const strong = mode === 'columns' ? isTall(gutter, chunks) : mode === 'margin' && holdsTitles(gutter.left);
  if (strong) return splitAt(gutter, mode, depth + 1);
  const blocks = blocksByTitle(chunks);
  if (blocks.length > 1) return blocks.flatMap((block) => readingOrder(block, depth + 1));
  if (mode === 'columns')
    return splitAt(gutter, mode, depth + 1).map((region) => ({ ...region, opens: false }));
  return mode === 'rows' ? [plainRegion(chunks)] : splitAt(gutter, mode, depth + 1);
}

/** Columns of a page: each with titles of its own, or side by side along a good part of it. */
function isTall({ left, right }: Gutter, chunks: readonly Chunk[]): boolean {
  const titles = (side: Chunk[]) => toCells(side).filter((cell) => headingOf(textOf(cell))).length;
  if (titles(left) >= 2 && titles(right) >= 2) return true;
  const top = Math.max((left[0] as Chunk).baseline, (right[0] as Chunk).baseline);
  const bottom = Math.min((left.at(-1) as Chunk).baseline, (right.at(-1) as Chunk).baseline);
  const height = (chunks.at(-1) as Chunk).baseline - (chunks[0] as Chunk).baseline;
  const titled = titles(left) + titles(right) >= 1 && !(overBoth(left, right) || overBoth(right, left));
  return titled && left.length >= 8 && right.length >= 8 && bottom - top > height * 0.4;
}

/** Every title of one side has its height to itself: it stands over what is on both sides. */
function overBoth(side: Chunk[], other: Chunk[]): boolean {
  const titles = side.filter((chunk) => headingOf(chunk.text));
  const clear = (title: Chunk) =>
    !other.some(
      (c) => c.baseline > title.baseline - title.size * 1.5 && c.baseline < title.baseline + title.size * 1.1,
    );
  return titles.length > 0 && titles.every(clear);
}

/** A title over the first row of a table stands above both sides, though only one side holds it. */
function belowTitle(gutter: Gutter): Gutter {
  const { above, left, right, below } = gutter;
  const [title, first] = left;
  const over =
    title && first && right[0] && headingOf(title.text) && !hasPeer(title, right) && isPeer(first, right[0]);
  const rail = !over || first.x - title.x > title.size * 3 || isTall(gutter, [...left, ...right]);
  return rail ? gutter : { above: [...above, title], left: left.slice(1), right, below };
}

function plainRegion(chunks: readonly Chunk[]): Region {
  return { x: leftOf(chunks), rows: toRows(chunks), opens: false };
}

function splitAt(gutter: Gutter, mode: Mode, depth: number): Region[] {
  const { above, left, right, below } = gutter;
  return [
    ...readingOrder(above, depth),
    ...readSides(mode, left, right, depth),
    ...readingOrder(below, depth),
  ];
}

function readSides(mode: Mode, left: Chunk[], right: Chunk[], depth: number): Region[] {
  if (mode === 'columns')
    return [...opening(readingOrder(left, depth)), ...opening(readingOrder(right, depth))];
  if (mode === 'grid') return [readGrid(left, right, depth)];
  return mode === 'margin' ? [readMargin(left, right, depth)] : [plainRegion([...left, ...right])];
}

/** The first region of a column opens it: what stood beside it is another part. */
function opening(regions: Region[]): Region[] {
  return regions.map((region, i) => (i === 0 ? { ...region, opens: true } : region));
}

function holdsTitles(chunks: readonly Chunk[]): boolean {
  return toCells(chunks).filter((cell) => headingOf(textOf(cell))).length >= 2;
}

function textOf(cell: readonly Chunk[]): string {
  return cell.map((chunk) => chunk.text).join(' ');
}

/** Chunks parted before each title that has its row to itself. */
function blocksByTitle(chunks: readonly Chunk[]): Chunk[][] {
  const blocks: Chunk[][] = [[]];
  chunks.forEach((chunk, i) => {
    const alone = ![chunks[i - 1], chunks[i + 1]].some((other) => other && isPeer(other, chunk));
    if (alone && headingOf(chunk.text) && blocks.at(-1)?.length) blocks.push([]);
    blocks.at(-1)?.push(chunk);
  });
  return blocks;
}

type Mode = 'rows' | 'margin' | 'grid' | 'columns';

/** How two sides of a gutter belong together: by their alignment, their titles, their dates, their style. */
function modeOf({ left, right }: Gutter): Mode {
  if (share(right, isDate) >= 0.5) return 'rows';
  const cells = toCells(left);
  const titlesLeft = cells.filter((cell) => headingOf(textOf(cell))).length;
  const titlesRight = right.filter((c) => headingOf(c.text) && standsOut(c, right)).length;
  const aligned = share(cells, (cell) => hasPeer(cell[0] as Chunk, right));
  const tall = left.length >= 4 && right.length >= 4;
  if (titlesLeft >= 1 && titlesRight >= 1 && tall) return 'columns';
  if (share(cells, (cell) => findRange(textOf(cell)) !== null || isDate(cell[0] as Chunk)) >= 0.4)
    return 'margin';
  if (titlesLeft >= 1 && titlesRight === 0 && cells.length < right.length && isRail(cells, left, right))
    return 'margin';
  if (areCards(left, right)) return 'grid';
  if (aligned < 0.75) return tall ? 'columns' : 'rows';
  if (titlesLeft + titlesRight >= 2 && !isSparse(left, right)) return 'columns';
  const twins = share(cells, ([c]) =>
    right.some((o) => c && isPeer(c, o) && o.bold === c.bold && Math.abs(o.size - c.size) < 0.6),
  );
  const flushLeft = share(left, (c) => Math.abs(c.x - leftOf(left)) < 3) >= 0.8;
  return twins >= 0.7 && flushLeft ? 'grid' : 'margin';
}

/** Cards side by side: both begin at one height with the same emphasis, and go on in plainer text. */
function areCards(left: readonly Chunk[], right: readonly Chunk[]): boolean {
  const [first, second] = left;
  const [other, next] = right;
  if (!first || !second || !other || !next || isDate(first)) return false;
  const alike = (a: Chunk, b: Chunk) => a.bold === b.bold && Math.abs(a.size - b.size) < 0.6;
  const plainer = !alike(first, second) && !second.bold && second.size < first.size + 0.6;
  return isPeer(first, other) && alike(first, other) && plainer;
}

/** Set as titles are: bold, in capitals, or larger than most of what is around. */
function standsOut(chunk: Chunk, around: readonly Chunk[]): boolean {
  if (chunk.bold || isCapitals(chunk.text)) return true;
  return around.filter((other) => chunk.size > other.size * 1.06).length > around.length / 2;
}

/** A rail of titles: most of its cells are titles or dates, or short labels beside their text. */
function isRail(cells: Chunk[][], left: Chunk[], right: Chunk[]): boolean {
  const titled = share(cells, (cell) => headingOf(textOf(cell)) !== null || isDate(cell[0] as Chunk));
  const aligned = share(cells, (cell) => hasPeer(cell[0] as Chunk, right));
  return isSparse(left, right) && (titled >= 0.6 || aligned >= 0.7);
}

function isDate(chunk: Chunk): boolean {
  return findRange(chunk.text) !== null || isDateOnly(chunk.text);
}

function isDateOnly(text: string): boolean {
  return /^\D{0,12}\b(19|20)\d\d\b\D{0,4}$/.test(text);
}

function isSparse(left: Chunk[], right: Chunk[]): boolean {
  const letters = (side: Chunk[]) => side.reduce((sum, c) => sum + c.text.length, 0);
  return letters(left) < letters(right) * 0.6;
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

function hasPeer(chunk: Chunk, others: readonly Chunk[]): boolean {
  return others.some((other) => isPeer(chunk, other));
}

function isPeer(a: Chunk, b: Chunk): boolean {
  return Math.abs(a.baseline - b.baseline) < Math.max(a.size, b.size) * 0.45;
}

/** Margin cell, then the lines beside it, down to the next cell. */
function readMargin(left: Chunk[], right: Chunk[], depth: number): Region {
  const blocks = verticalBlocks(right);
  const all = toCells(left);
  const cells = all
    .map((cell) => ({ cell, top: cellTop(cell, all, right, blocks) }))
    .sort((a, b) => a.top - b.top);
  const inside = (from: number, to: number) => right.filter((c) => c.baseline >= from && c.baseline < to);
  const rows = rowsOf(inside(Number.NEGATIVE_INFINITY, cells[0]?.top ?? Number.POSITIVE_INFINITY), depth);
  cells.forEach(({ cell, top }, i) => {
    rows.push({ chunks: cell, margin: true });
    rows.push(...rowsOf(inside(top, cells[i + 1]?.top ?? Number.POSITIVE_INFINITY), depth));
  });
  return { x: leftOf(left), rows, opens: false };
}

/** Where a margin cell begins to speak: at its own row, at the row nearest to it, or (a title) at the block it stands beside. */
function cellTop(cell: Chunk[], cells: Chunk[][], right: Chunk[], blocks: Chunk[][]): number {
  const first = cell[0] as Chunk;
  const last = cell.at(-1) as Chunk;
  const peer = right.find((c) => isPeer(c, first));
  const block = blocks.find((b) => spans(b, first, last));
  const titled = headingOf(textOf(cell)) !== null;
  const titles = cells.filter(
    (other) => block && spans(block, other[0] as Chunk, other.at(-1) as Chunk) && headingOf(textOf(other)),
  );
  const alone = titles.length === 1;
  if (block && titled && (!peer || block[0] === peer || alone))
    return Math.min((block[0] as Chunk).baseline, first.baseline) - 0.6;
  if (peer) return Math.min(first.baseline, (headAbove(peer, right) ?? peer).baseline) - 0.5;
  const above = right.findLast((c) => c.baseline < first.baseline);
  const below = right.find((c) => c.baseline >= first.baseline);
  const nearAbove =
    isDate(first) && above && first.baseline - above.baseline < (below ? below.baseline - last.baseline : 30);
  return (
    (nearAbove && first.baseline - above.baseline < first.size * 3 ? above.baseline : first.baseline) - 0.5
  );
}

/** A date set a little low stands beside the first line of text: the bold line just above it is its head. */
function headAbove(peer: Chunk, right: Chunk[]): Chunk | null {
  const at = right.indexOf(peer);
  const above = right.findLast((chunk, i) => i < at && !isPeer(chunk, peer));
  const first = above && right.find((chunk) => isPeer(chunk, above));
  const near = first !== undefined && peer.baseline - first.baseline < peer.size * 1.8;
  return near && first.bold && !peer.bold ? first : null;
}

function spans(block: Chunk[], first: Chunk, last: Chunk): boolean {
  const top = (block[0] as Chunk).baseline - first.size * 1.2;
  return last.baseline >= top && first.baseline <= (block.at(-1) as Chunk).baseline + first.size * 0.5;
}

function verticalBlocks(chunks: Chunk[]): Chunk[][] {
  const blocks: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = blocks.at(-1)?.at(-1);
    if (last && chunk.baseline - last.baseline < Math.max(chunk.size, last.size) * 2.4)
      blocks.at(-1)?.push(chunk);
    else blocks.push([chunk]);
  }
  return blocks;
}

function rowsOf(chunks: Chunk[], depth: number): Row[] {
  return readingOrder(chunks, depth).flatMap((region) => region.rows);
}

/** Lines of a margin that wrap belong to one cell: same style, close below each other. */
function toCells(chunks: readonly Chunk[]): Chunk[][] {
  const cells: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = cells.at(-1)?.at(-1);
    if (last && wraps(last, chunk)) cells.at(-1)?.push(chunk);
    else cells.push([chunk]);
  }
  return cells;
}

function wraps(above: Chunk, below: Chunk): boolean {
  if (isPeer(above, below)) return Math.abs(above.size - below.size) < above.size * 0.6;
  return (
    below.baseline - above.baseline < below.size * 1.52 &&
    above.bold === below.bold &&
    Math.abs(above.size - below.size) < 0.6
  );
}

/** A table of short texts: each band (a row and what wraps under it) is read column by column. */
function readGrid(left: Chunk[], right: Chunk[], depth: number): Region {
  const all = [...left, ...right].sort((a, b) => a.baseline - b.baseline);
  const top = all[0] as Chunk;
  const bands: Chunk[][] = [];
  let previous: Chunk | undefined;
  for (const chunk of all) {
    const returns = previous && !isPeer(previous, chunk) && startsBand(top, previous, chunk);
    if (!previous || returns) bands.push([]);
    bands.at(-1)?.push(chunk);
    previous = chunk;
  }
  const side = (band: Chunk[], of: Chunk[]) => band.filter((c) => of.includes(c));
  const rows = bands.flatMap((band) => [
    ...rowsOf(side(band, left), depth),
    ...rowsOf(side(band, right), depth),
  ]);
  return { x: leftOf(left), rows, opens: false };
}

function startsBand(top: Chunk, previous: Chunk, chunk: Chunk): boolean {
  if (chunk.baseline - previous.baseline > Math.max(chunk.size, previous.size) * 1.75) return true;
  const likeTop = chunk.bold === top.bold && Math.abs(chunk.size - top.size) < 0.6;
  const likePrevious = chunk.bold === previous.bold && Math.abs(chunk.size - previous.size) < 0.6;
  return likeTop && !likePrevious;
}

function toRows(chunks: readonly Chunk[]): Row[] {
  const rows: Row[] = [];
  for (const chunk of [...chunks].sort((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.chunks[0];
    if (row && first && isPeer(first, chunk)) row.chunks.push(chunk);
    else rows.push({ chunks: [chunk], margin: false });
  }
  for (const row of rows) row.chunks.sort((a, b) => a.x - b.x);
  return rows;
}

function leftOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((left, chunk) => Math.min(left, chunk.x), Number.POSITIVE_INFINITY);
}
