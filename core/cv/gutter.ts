// The tallest stretch of white space that parts a page (or a part of one) into two sides.

import type { Chunk } from './chunks.ts';
import { headingOf } from './section-words.ts';

export interface Gutter {
  above: Chunk[];
  left: Chunk[];
  right: Chunk[];
  below: Chunk[];
}

/** The best gutter of these chunks (sorted by baseline), or null when they stand in one column. */
export function findGutter(chunks: readonly Chunk[]): Gutter | null {
  if (chunks.length < 4) return null;
  const titles = titlesIn(chunks);
  let best: { score: number; x: number; from: number; to: number } | null = null;
  for (const x of edges(chunks)) {
    for (const stretch of stretches(chunks, x)) {
      const score = scoreOf(chunks, x, stretch, titles);
      if (score > (best?.score ?? 0)) best = { score, x, ...stretch };
    }
  }
  if (!best) return null;
  const { x, from, to } = best;
  const inside = chunks.slice(from, to);
  return {
    above: chunks.slice(0, from),
    left: inside.filter((c) => c.x < x - 3),
    right: inside.filter((c) => c.x >= x - 3),
    below: chunks.slice(to),
  };
}

/** Chunks that are section titles, with the second lines of titles that wrap ("Expérience" / "professionnelle"). */
function titlesIn(chunks: readonly Chunk[]): Set<Chunk> {
  const titles = new Set(chunks.filter((chunk) => headingOf(chunk.text)));
  chunks.forEach((chunk, i) => {
    if (titles.has(chunk)) return;
    const above = chunks
      .slice(Math.max(0, i - 6), i)
      .find((other) => titles.has(other) && wraps(other, chunk));
    if (above) titles.add(chunk);
  });
  return titles;
}

function wraps(above: Chunk, below: Chunk): boolean {
  const drop = below.baseline - above.baseline;
  const close =
    drop > below.size * 0.5 && drop < below.size * 1.55 && Math.abs(above.size - below.size) < 0.6;
  const beside = above.x < below.right && below.x < above.right;
  return close && beside && above.bold === below.bold && headingOf(`${above.text} ${below.text}`) !== null;
}

const mostEdges = 16;

/** Left edges on which several chunks stand, the most frequent first. */
function edges(chunks: readonly Chunk[]): number[] {
  const counts = new Map<number, { x: number; count: number }>();
  for (const chunk of chunks) {
    const key = Math.round(chunk.x / 3);
    const near = counts.get(key) ?? counts.get(key - 1) ?? counts.get(key + 1);
    if (near) {
      near.count += 1;
      near.x = Math.min(near.x, chunk.x);
    } else counts.set(key, { x: chunk.x, count: 1 });
  }
  return [...counts.values()]
    .filter((edge) => edge.count >= 2)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostEdges)
    .map((edge) => edge.x);
}

/** Index ranges between the chunks that cross x. */
function* stretches(chunks: readonly Chunk[], x: number): Generator<{ from: number; to: number }> {
  let from = 0;
  for (let i = 0; i <= chunks.length; i++) {
    const chunk = chunks[i];
    if (chunk && !(chunk.x < x - 3 && chunk.right > x - 5)) continue;
    if (i > from) yield { from, to: i };
    from = i + 1;
  }
}

interface Side {
  count: number;
  titles: number;
  top: number;
  bottom: number;
}

/** Lines on the poorer side, counted only where both sides stand beside each other; a rail of titles counts most. */
function scoreOf(
  chunks: readonly Chunk[],
  x: number,
  range: { from: number; to: number },
  titles: Set<Chunk>,
): number {
  const left: Side = { count: 0, titles: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  const right: Side = { ...left };
  for (let i = range.from; i < range.to; i++) {
    const chunk = chunks[i] as Chunk;
    const side = chunk.x < x - 3 ? left : right;
    side.count += 1;
    side.titles += titles.has(chunk) ? 1 : 0;
    side.top = Math.min(side.top, chunk.baseline);
    side.bottom = Math.max(side.bottom, chunk.baseline);
  }
  const rail = left.titles > 0 && left.titles >= left.count * 0.6 && right.titles === 0;
  if (left.count < (rail ? 1 : 2) || right.count < 2) return 0;
  const overlap = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
  if (overlap <= 0 && !rail) return 0;
  const score = Math.min(left.count, right.count) + overlap / 20 + (left.count + right.count) / 10;
  return rail ? Math.max(1, score) + right.count : score;
}
