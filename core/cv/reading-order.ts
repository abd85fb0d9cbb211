// Chunks of a page → regions in reading order: columns apart, margins beside the lines they speak of.

import type { Chunk } from './chunks.ts';
import { findGutter, type Gutter } from './gutter.ts';
import { hasPeer, isPeer, leftOf, type Row, textOf, toCells, toRows } from './page-cells.ts';
import { readGrid } from './read-grid.ts';
import { readMargin } from './read-margin.ts';
import { headingOf } from './section-words.ts';
import { type Mode, modeOf } from './side-modes.ts';

export interface Region {
  /** Left edge, by which a column is known again on the next page. */
  x: number;
  rows: Row[];
  /** First of a column: not a continuation of what was read before it. */
  opens: boolean;
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
  if (mode === 'rows') return [plainRegion([...left, ...right])];
  const rowsOf = (chunks: Chunk[]) => readingOrder(chunks, depth).flatMap((region) => region.rows);
  const read = mode === 'grid' ? readGrid : readMargin;
  return [{ x: leftOf(left), rows: read(left, right, rowsOf), opens: false }];
}

/** The first region of a column opens it: what stood beside it is another part. */
function opening(regions: Region[]): Region[] {
  return regions.map((region, i) => (i === 0 ? { ...region, opens: true } : region));
}

function holdsTitles(chunks: readonly Chunk[]): boolean {
  return toCells(chunks).filter((cell) => headingOf(textOf(cell))).length >= 2;
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
