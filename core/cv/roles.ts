// Which piece of an entry's head plays which part: by its words, and by the habit of the other entries.

import type { Entry } from './entries.ts';
import type { Piece } from './head-pieces.ts';

/** How much a text reads like one part (0–1). */
export type Likeness = (text: string) => number;

/** The mean likeness of the pieces that are set alike: what one entry leaves open, the others decide. */
export function habitOf(entries: readonly Entry[], likeness: Likeness): Likeness & { ofKey: Likeness } {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const piece of entries.flatMap((entry) => entry.pieces)) {
    const known = sums.get(piece.key) ?? { sum: 0, count: 0 };
    known.sum += likeness(piece.text);
    known.count += 1;
    sums.set(piece.key, known);
  }
  const ofKey = (key: string) => {
    const known = sums.get(key);
    return known ? known.sum / known.count : 0;
  };
  return Object.assign((text: string) => likeness(text), { ofKey });
}

/** The pair of pieces (first part, second part) that fits best; either may be absent. */
export function bestPair(
  pieces: readonly Piece[],
  first: (piece: Piece) => number,
  second: (piece: Piece) => number,
): { first: Piece | null; second: Piece | null } {
  let best = { first: null as Piece | null, second: null as Piece | null, score: Number.NEGATIVE_INFINITY };
  if (pieces.length === 1 && pieces[0]) {
    const [only] = pieces;
    return first(only) >= second(only) ? { first: only, second: null } : { first: null, second: only };
  }
  pieces.forEach((a, i) => {
    pieces.forEach((b, j) => {
      if (i === j) return;
      const score = first(a) + second(b) - 0.04 * (i + j);
      if (score > best.score) best = { first: a, second: b, score };
    });
  });
  return best;
}
