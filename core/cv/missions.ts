// What a person did in a job: bullets and paragraphs, with wrapped lines joined again.

import type { Line } from './lines.ts';

const labels =
  /^(?:highlights|missions?|responsabilit(?:é|e)s|responsibilities|réalisations|key achievements|tâches|tasks|summary|description)\s*:?$/i;

/** One text per bullet or paragraph; `edge` is where the lines of the column end. */
export function toMissions(lines: readonly Line[], edge = rightEdge(lines)): string[] {
  const missions: string[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (labels.test(line.text)) {
      previous = null;
      continue;
    }
    const last = missions.at(-1);
    const joined = last !== undefined && previous !== null && goesOn(previous, line, edge);
    if (joined) missions[missions.length - 1] = join(last, line.text);
    else missions.push(line.text);
    previous = line;
  }
  return missions;
}

/** The right edge of the longest line. */
export function rightEdge(lines: readonly Line[]): number {
  return lines.reduce((right, line) => Math.max(right, line.right), 0);
}

function goesOn(previous: Line, line: Line, edge: number): boolean {
  if (line.bullet || line.margin || line.role === 'item') return false;
  if (previous.role !== null || (line.x === 0 && previous.x === 0)) return false;
  if (Math.abs(line.x - previous.x) > 14 && !previous.bullet) return false;
  if (line.gapAbove > 1.75 && line.page === previous.page) return false;
  return /^[\p{Ll}(]/u.test(line.text) || !hadRoom(previous, line, edge);
}

/** The next line's first word would have fitted: the writer began a new paragraph on purpose. */
function hadRoom(previous: Line, line: Line, edge: number): boolean {
  const first = line.text.split(' ')[0] ?? '';
  return previous.right + (first.length + 1) * line.size * 0.52 < edge - 4;
}

function join(text: string, more: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(more) ? text + more : `${text} ${more}`;
}
