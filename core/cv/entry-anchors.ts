// The lines of a section that hold an entry's dates.

import { type DateRange, findDate, findRange } from './dates.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';

export interface Anchor {
  at: number;
  dates: DateRange;
  /** Lines that the dates fill: 2 when "mars 2019 –" goes on in the next line. */
  length: number;
}

export interface CutOptions {
  /** A date alone opens an entry (degrees have a year, jobs a range). */
  single: boolean;
}

export function findAnchors(lines: readonly Line[], options: CutOptions): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < lines.length; at++) {
    const anchor = anchorAt(lines, at, options);
    if (!anchor) continue;
    anchors.push(anchor);
    at += anchor.length - 1;
  }
  return anchors;
}

function anchorAt(lines: readonly Line[], at: number, options: CutOptions): Anchor | null {
  const line = lines[at] as Line;
  const next = lines[at + 1];
  const broken = next ? brokenRange(line.text, next) : null;
  if (broken) return { at, length: 2, dates: broken };
  const beside = next ? besideRange(line, next) : null;
  if (beside) return { at, length: 1, dates: beside };
  const dates =
    findRange(line.text) ??
    (options.single || line.margin ? single(line.text) : null) ??
    loneDate(line, at, lines);
  return dates && standsApart(line, dates) ? { at, length: 1, dates } : null;
}

const unfinished = /(?:[-–—]|\b(?:au|à|to|de|from|depuis)|\b\p{L}{3,9}\.?)\s*$/u;

/** A range that goes on in the next line: "De janv." / "2009 à janv. 2011". */
function brokenRange(text: string, next: Line): DateRange | null {
  if (next.text.length > 60 || !unfinished.test(text) || !/^\D{0,14}\d/.test(next.text)) return null;
  const whole = findRange(`${text} ${next.text}`);
  if (!whole || whole.from >= text.length || whole.to <= text.length + 1) return null;
  const rest = next.text.slice(whole.to - text.length - 1).replace(/[^\p{L}\d]/gu, '');
  return rest.length < 3 ? { ...whole, to: text.length } : null;
}

/** Dates in a cell that wraps: "Title ¦ November 2014 – March" with "2018" below, beside the first line of what was done. */
function besideRange(line: Line, next: Line): DateRange | null {
  const [cell, below] = [line.runs.at(-1), next.runs.at(-1)];
  if (!cell || !below || below === next.runs[0] || cell.gap < 0.95 || below.gap < 0.95) return null;
  if (!unfinished.test(cell.text) || !/^(?:19|20)\d\d$/.test(below.text)) return null;
  const whole = findRange(`${line.text} ${below.text}`);
  return whole && whole.to > line.text.length ? { ...whole, to: line.text.length } : null;
}

/** A date with the line, or a cell of it, to itself: the day a job began or ended. */
function loneDate(line: Line, at: number, lines: readonly Line[]): DateRange | null {
  const date = findDate(line.text);
  if (!date || line.bullet || at === lines.length) return null;
  const rest = (line.text.slice(0, date.from) + line.text.slice(date.to)).replace(/[^\p{L}\d]/gu, '');
  const cell = line.runs.some((run) => run.gap > 0.95 && isOnlyDate(run.text));
  return rest.length < 3 || cell ? single(line.text) : null;
}

function single(text: string): DateRange | null {
  const date = findDate(text);
  if (!date) return null;
  const start = season.test(fold(text.slice(date.from, date.to))) ? date.value : null;
  return { start, end: date.value, current: false, from: date.from, to: date.to };
}

/** "été 2017" begins and ends within its year; a bare year says only the end. */
const season = /^(?:ete|hiver|printemps|automne|summer|winter|spring|autumn|fall)\b/;

function isOnlyDate(text: string): boolean {
  const date = findDate(text);
  const rest = date ? text.slice(0, date.from) + text.slice(date.to) : text;
  return date !== null && rest.replace(/[^\p{L}\d]/gu, '').length < 3;
}

/** Dates of a head, not of a sentence: at an edge of a short line, or in a cell or a margin of their own. */
function standsApart(line: Line, dates: DateRange): boolean {
  if (line.margin) return true;
  const before = line.text.slice(0, dates.from).replace(/[\s([|·,–—-]+$/, '');
  const after = line.text.slice(dates.to).replace(/^[\s)\]|·,:.–—-]+/, '');
  if (before.length + after.length < 4) return true;
  if (line.bullet && before.length > 0 && after.length > 12) return false;
  if (/[.;]$/.test(after) && after.length > 12) return false;
  const edge = before.length === 0 || after.length === 0 || /^\(?[^.]{0,45}\)?$/.test(after);
  return edge && before.length + after.length <= 130;
}
