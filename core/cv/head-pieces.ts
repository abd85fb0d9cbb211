// The head of an entry → its pieces: title, company, school, place, each with how it is set.

import { joinRuns, type Run } from './chunks.ts';
import type { DateRange } from './dates.ts';
import { degreeLikeness } from './degrees.ts';
import { styleKey } from './entry-shape.ts';
import { tidy } from './fold.ts';
import type { Line } from './lines.ts';
import { schoolLikeness, titleLikeness } from './trade-words.ts';

export interface Piece {
  text: string;
  /** Where and how it is set: pieces of the same key play the same part in every entry. */
  key: string;
  line: Line;
}

/** The pieces of a head line: by cells, by style, by the marks that part them. */
export function toPieces(line: Line, place: string, dates: DateRange | null): Piece[] {
  const runs = dates ? withoutDates(line, dates) : line.runs;
  const pieces: Piece[] = [];
  let joint = '';
  let group: Run[] = [];
  const close = () => {
    for (const { text, mark } of splitMarks(joinRuns(group))) {
      const run = group.find((r) => r.text.length > 1) ?? group[0];
      const key = `${place}/${run ? styleKey(run) : ''}/${mark || joint}`;
      const clean = trimMarks(text);
      if (/[\p{L}\d]/u.test(clean) && !/^(?:at|chez|in)$/i.test(clean))
        pieces.push({ text: clean, key, line });
    }
    group = [];
  };
  runs.forEach((run, i) => {
    const before = runs[i - 1];
    const style = before !== undefined && styleKey(before) !== styleKey(run);
    if (before && (run.gap > 0.95 || (style && partsStyle(before, run)))) {
      close();
      joint = run.gap > 0.95 ? 'cell' : (/^\s*(at\b|chez\b|[@,|·–—-])/.exec(run.text)?.[1] ?? 'style');
    }
    group.push(run);
  });
  close();
  return pieces;
}

/** A change of style parts two pieces, unless it only sets a word inside one. */
function partsStyle(before: Run, run: Run): boolean {
  return before.text.length > 1 && run.text.length > 1;
}

function withoutDates(line: Line, dates: DateRange): Run[] {
  let at = 0;
  const runs: Run[] = [];
  for (const run of line.runs) {
    const from = line.text.indexOf(run.text, at);
    at = from < 0 ? at : from + run.text.length;
    const start = from < 0 ? at : from;
    const head = run.text.slice(0, Math.max(0, dates.from - start));
    const rest = run.text.slice(Math.max(0, dates.to - start));
    const kept =
      start >= dates.to || start + run.text.length <= dates.from
        ? run.text
        : `${head}${head && rest ? ' | ' : ''}${rest}`;
    if (tidy(kept)) runs.push({ ...run, text: kept });
  }
  return runs;
}

const mark = / (\||·|•|–|—|-|@|\/\/|chez|at) |\s{2,}/g;

function splitMarks(text: string): { text: string; mark: string }[] {
  const list: { text: string; mark: string }[] = [];
  let from = 0;
  let last = '';
  for (const match of text.matchAll(mark)) {
    if (match[1] === '-' && !partsRoles(text.slice(from, match.index), text.slice(match.index + 3))) continue;
    list.push({ text: text.slice(from, match.index), mark: last });
    from = match.index + match[0].length;
    last = match[1] ?? ' ';
  }
  list.push({ text: text.slice(from), mark: last });
  return list;
}

/** What may follow a title after a hyphen and still belong to it. */
const qualifier =
  /^(?:back-?end|front-?end|full-?stack|web|mobile|data|devops|cloud|freelance|remote|stage|alternance|cdi|cdd|intern|contract|part[- ]time)\b/i;

/** A plain hyphen parts a title from a company or a degree from a school; else it stands inside a name. */
function partsRoles(left: string, right: string): boolean {
  if (qualifier.test(right)) return false;
  const titles = titleLikeness(left) >= 0.9 !== titleLikeness(right) >= 0.9;
  const schools = schoolLikeness(left) > 0 !== schoolLikeness(right) > 0;
  return titles || (schools && degreeLikeness(left) > 0 !== degreeLikeness(right) > 0);
}

const duration =
  /\(?(?:~ ?)?\b\d{1,2} ?(?:ans?|years?|yrs?|mois|months?|mos?)\b(?: ?(?:et|and|,)? ?\d{1,2} ?(?:mois|months?|mos?))?\)?\.?/gi;

function trimMarks(text: string): string {
  return tidy(text.replace(duration, ' '))
    .replace(/^(?:at|chez|@)\s+/i, '')
    .replace(/^[\s|·•,;:–—@/-]+|[\s|·•,;:–—@/-]+$/g, '')
    .replace(/(?<=\p{Ll}{4})\.$/u, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/\s*\($/, '')
    .trim();
}
