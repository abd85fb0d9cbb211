// What a person did in a job: bullets and paragraphs, with wrapped lines joined again.

import type { Line } from './lines.ts';

const labels =
  /^(?:highlights|missions?|responsabilit(?:é|e)s|responsibilities|réalisations|key achievements|tâches|tasks|summary|description)\s*:?$/i;

/** One text per bullet or paragraph. */
export function toMissions(lines: readonly Line[]): string[] {
  const missions: string[] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    if (labels.test(line.text)) {
      previous = null;
      continue;
    }
    const last = missions.at(-1);
    if (last !== undefined && previous && goesOn(previous, line, last))
      missions[missions.length - 1] = join(last, line.text);
    else missions.push(line.text);
    previous = line;
  }
  return missions;
}

function goesOn(previous: Line, line: Line, text: string): boolean {
  if (line.bullet || line.margin || line.role === 'item') return false;
  if (previous.role !== null || (line.x === 0 && previous.x === 0)) return false;
  if (Math.abs(line.x - previous.x) > 14 && !previous.bullet) return false;
  if (line.gapAbove > 1.75 && line.page === previous.page) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (line.gapAbove < 1.3) return !/[.!?;:]$/.test(text) || !isShort(previous);
  return !isShort(previous) && !/[.!?;:]$/.test(text);
}

/** Ends well before the right edge of a column: a paragraph's last line. */
function isShort(line: Line): boolean {
  return line.right - line.x < 280;
}

function join(text: string, more: string): string {
  return /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(more) ? text + more : `${text} ${more}`;
}
