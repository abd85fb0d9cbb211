// A table of short texts, cards side by side.

import type { Chunk } from './chunks.ts';
import { isPeer, type Row } from './page-cells.ts';

/** A table of short texts: each band (a row and what wraps under it) is read column by column. */
export function readGrid(left: Chunk[], right: Chunk[], rowsOf: (chunks: Chunk[]) => Row[]): Row[] {
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
  return bands.flatMap((band) => [...rowsOf(side(band, left)), ...rowsOf(side(band, right))]);
}

function startsBand(top: Chunk, previous: Chunk, chunk: Chunk): boolean {
  if (chunk.baseline - previous.baseline > Math.max(chunk.size, previous.size) * 1.75) return true;
  const likeTop = chunk.bold === top.bold && Math.abs(chunk.size - top.size) < 0.6;
  const likePrevious = chunk.bold === previous.bold && Math.abs(chunk.size - previous.size) < 0.6;
  return likeTop && !likePrevious;
}
