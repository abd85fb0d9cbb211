// How the two sides of a gutter belong together: columns, a margin with its text, a table of short texts, plain rows.

import type { Chunk } from './chunks.ts';
import { findRange } from './dates.ts';
import { isCapitals } from './fold.ts';
import type { Gutter } from './gutter.ts';
import { hasPeer, isDate, isPeer, leftOf, share, textOf, toCells } from './page-cells.ts';
import { headingOf } from './section-words.ts';

export type Mode = 'rows' | 'margin' | 'grid' | 'columns';

/** How two sides of a gutter belong together: by their alignment, their titles, their dates, their style. */
export function modeOf({ left, right }: Gutter): Mode {
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

function isSparse(left: Chunk[], right: Chunk[]): boolean {
  const letters = (side: Chunk[]) => side.reduce((sum, c) => sum + c.text.length, 0);
  return letters(left) < letters(right) * 0.6;
}
