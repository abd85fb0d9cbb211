// Cells and rows: pieces of a page that stand on one height, or wrap below each other.

import type { Chunk } from './chunks.ts';
import { findRange } from './dates.ts';

export interface Row {
  chunks: Chunk[];
  /** Stands in a margin (a date, a title) beside the lines that follow. */
  margin: boolean;
}

export function toRows(chunks: readonly Chunk[]): Row[] {
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

/** Lines of a margin that wrap belong to one cell: same style, close below each other. */
export function toCells(chunks: readonly Chunk[]): Chunk[][] {
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

export function textOf(cell: readonly Chunk[]): string {
  return cell.map((chunk) => chunk.text).join(' ');
}

export function isDate(chunk: Chunk): boolean {
  return findRange(chunk.text) !== null || isDateOnly(chunk.text);
}

function isDateOnly(text: string): boolean {
  return /^\D{0,12}\b(19|20)\d\d\b\D{0,4}$/.test(text);
}

export function hasPeer(chunk: Chunk, others: readonly Chunk[]): boolean {
  return others.some((other) => isPeer(chunk, other));
}

export function isPeer(a: Chunk, b: Chunk): boolean {
  return Math.abs(a.baseline - b.baseline) < Math.max(a.size, b.size) * 0.45;
}

export function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

export function leftOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((left, chunk) => Math.min(left, chunk.x), Number.POSITIVE_INFINITY);
}
