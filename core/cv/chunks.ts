// Fragments of a page → chunks: pieces of one line that stand together, with their runs of one style.

import type { Fragment } from './document-text.ts';
import { tidy } from './fold.ts';

/** Text of one style inside a line. `gap` is the white space before it, in font sizes (0 at the start of a line). */
export interface Run {
  text: string;
  x: number;
  right: number;
  size: number;
  bold: boolean;
  gap: number;
}

export interface Chunk {
  runs: Run[];
  x: number;
  right: number;
  baseline: number;
  size: number;
  bold: boolean;
  text: string;
}

/** White space (in font sizes) from which two words are no longer neighbours in a sentence: a tag, a cell. */
export const cellGap = 0.6;
const columnGap = 0.95;

/** Chunks of a page, top to bottom then left to right. */
export function toChunks(fragments: readonly Fragment[]): Chunk[] {
  return toRows(fragments).flatMap((row) => splitRow(row).map(toChunk));
}

/** Fragments by row, each row left to right. Rows share a baseline within a third of the smaller font. */
function toRows(fragments: readonly Fragment[]): Fragment[][] {
  const sorted = fragments
    .filter((f) => tidy(f.text) !== '' && Number.isFinite(f.x + f.y + f.width + f.size))
    .sort((a, b) => baselineOf(a) - baselineOf(b) || a.x - b.x);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    if (row && sharesRow(row, fragment)) row.push(fragment);
    else rows.push([fragment]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Near the last fragment of the row, and not too far from its first. */
function sharesRow(row: Fragment[], fragment: Fragment): boolean {
  const drop = (from: Fragment | undefined) => (from ? baselineOf(fragment) - baselineOf(from) : 0);
  return drop(row.at(-1)) <= fragment.size * 0.25 && drop(row[0]) <= fragment.size * 0.45;
}

export function baselineOf(fragment: Fragment): number {
  return fragment.y + fragment.size;
}

function splitRow(row: Fragment[]): Fragment[][] {
  const pieces: Fragment[][] = [];
  for (const fragment of row) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece && last && gapBetween(last, fragment) < columnGap) piece.push(fragment);
    else pieces.push([fragment]);
  }
  return pieces;
}

function gapBetween(left: Fragment, right: Fragment): number {
  return (right.x - left.x - left.width) / Math.max(1, Math.max(left.size, right.size));
}

function toChunk(fragments: Fragment[]): Chunk {
  const runs = toRuns(fragments);
  const first = fragments[0] as Fragment;
  const last = fragments.at(-1) as Fragment;
  const main = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    runs,
    x: first.x,
    right: Math.max(...fragments.slice(-3).map((f) => f.x + f.width), last.x),
    baseline: baselineOf(first),
    size: main.size,
    bold: main.bold,
    text: joinRuns(runs),
  };
}

function toRuns(fragments: Fragment[]): Run[] {
  const wordGap = spacingOf(fragments);
  const runs: Run[] = [];
  let last: Fragment | undefined;
  for (const fragment of fragments) {
    const gap = last ? gapBetween(last, fragment) : 0;
    const run = runs.at(-1);
    if (run && last && gap < cellGap && sameStyle(run, fragment, last)) {
      const space = isSpaced(last, fragment, gap > wordGap);
      run.text = `${run.text}${space ? ' ' : ''}${tidy(fragment.text)}`;
      run.right = fragment.x + fragment.width;
    } else {
      const spaced = last !== undefined && isSpaced(last, fragment, gap > wordGap);
      runs.push({ ...styleOf(fragment), gap: spaced ? Math.max(gap, 0.15) : 0, text: tidy(fragment.text) });
    }
    last = fragment;
  }
  return runs.filter((run) => run.text !== '');
}

/** Between letters placed one by one only the distance counts; else a space written in the text counts too. */
function isSpaced(last: Fragment, fragment: Fragment, apart: boolean): boolean {
  if (tidy(last.text).length === 1 && tidy(fragment.text).length === 1) return apart;
  return apart || / $/.test(last.text) || /^ /.test(fragment.text);
}

/** Small capitals mix two sizes in one word: letters that touch stay together. */
function sameStyle(run: Run, fragment: Fragment, last: Fragment): boolean {
  const single = tidy(fragment.text).length === 1 || tidy(last.text).length === 1;
  const size =
    Math.abs(run.size - fragment.size) < 0.6 ||
    (single && Math.abs(run.size - fragment.size) < run.size * 0.5);
  return size && run.bold === fragment.bold;
}

function styleOf(fragment: Fragment): Omit<Run, 'gap' | 'text'> {
  const { x, size, bold, width } = fragment;
  return { x, right: x + width, size, bold };
}

/** The gap (in font sizes) that parts two words; wider when every letter is placed on its own. */
function spacingOf(fragments: Fragment[]): number {
  const singles = fragments.filter((f) => tidy(f.text).length === 1).length;
  if (singles < 4 || singles < fragments.length * 0.8) return 0.13;
  const gaps = fragments.slice(1).map((f, i) => gapBetween(fragments[i] as Fragment, f));
  gaps.sort((a, b) => a - b);
  return Math.max(0.13, (gaps[gaps.length >> 1] ?? 0) * 1.8 + 0.08);
}

/** The text of runs: a space wherever there was one on the page. */
export function joinRuns(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) text += text === '' || run.gap < 0.1 ? run.text : ` ${run.text}`;
  return tidy(text);
}
