import type { Line, Word } from 'tesseract.js';
import type { Fragment } from '../../../core/cv/document-text.ts';
import { cleanText } from '../clean-text.ts';

/** A line whose words are less sure than this is a rule, a stain or a logo (0–100). */
const leastLine = 50;
const leastSign = 60;
/** White space, in row heights, from which words belong to different columns. */
const columnGap = 1.2;

/** OCR's lines as fragments in points, the page's tilt taken out: what stood on one row shares its baseline again. */
export function toFragments(lines: readonly Line[], scale: number): Fragment[] {
  const tilt = tiltOf(lines);
  return readable(lines).flatMap(({ line, words }) =>
    columns(words, line).map((piece) => toFragment(piece, line, tilt, scale)),
  );
}

/** Mean over the words that are kept, 0–1; 0 when nothing could be read. */
export function meanConfidence(lines: readonly Line[]): number {
  const words = readable(lines).flatMap((line) => line.words);
  return words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length) / 100;
}

/** Of a readable line every word stays, however unsure; a sign that is neither letter nor digit must be clear. */
function readable(lines: readonly Line[]): { line: Line; words: Word[] }[] {
  return lines
    .filter((line) => line.confidence >= leastLine && hasLetters(line.text))
    .map((line) => ({ line, words: line.words.filter((word) => isClear(word) || isMark(word, line)) }))
    .filter(({ words }) => words.length > 0);
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text);

const isClear = (word: Word) => hasLetters(word.text) || word.confidence >= leastSign;

function columns(words: readonly Word[], line: Line): Word[][] {
  const pieces: Word[][] = [];
  for (const word of words) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    const gap = last ? word.bbox.x0 - last.bbox.x1 : 0;
    if (piece && gap < rowHeight(line) * columnGap) piece.push(word);
    else pieces.push([word]);
  }
  return pieces;
}

function toFragment(words: readonly Word[], line: Line, tilt: number, scale: number): Fragment {
  const left = Math.min(...words.map(({ bbox }) => bbox.x0));
  const right = Math.max(...words.map(({ bbox }) => bbox.x1));
  const { x0, y0, x1, y1 } = line.baseline;
  const baseline = y0 + ((y1 - y0) / Math.max(1, x1 - x0)) * (left - x0);
  const size = rowHeight(line) * scale;
  const text = words
    .map((word, at) => (at === 0 && isMark(word, line) ? '•' : cleanText(word.text)))
    .join(' ');
  return {
    text,
    x: (left + tilt * baseline) * scale,
    y: (baseline - tilt * left) * scale - size,
    width: (right - left) * scale,
    size,
    bold: false,
  };
}

/** A bullet is read as any small sign: '+', '*', '»'. */
function isMark(word: Word, line: Line): boolean {
  const height = word.bbox.y1 - word.bbox.y0;
  return (
    word === line.words[0] &&
    line.words.length > 1 &&
    word.text.length === 1 &&
    height < rowHeight(line) * 0.45
  );
}

function rowHeight(line: Line): number {
  return line.rowAttributes.rowHeight || line.bbox.y1 - line.bbox.y0;
}

/** The slope of the median letter's line. */
function tiltOf(lines: readonly Line[]): number {
  const long = lines
    .filter(
      (line) => line.confidence >= leastLine && line.baseline.x1 - line.baseline.x0 > rowHeight(line) * 4,
    )
    .map(({ baseline: { x0, y0, x1, y1 } }) => ({ slope: (y1 - y0) / (x1 - x0), length: x1 - x0 }))
    .sort((a, b) => a.slope - b.slope);
  let half = long.reduce((sum, { length }) => sum + length, 0) / 2;
  for (const { slope, length } of long) {
    half -= length;
    if (half <= 0) return slope;
  }
  return 0;
}
