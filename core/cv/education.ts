// Degrees: entries cut by their years, school and degree told apart by words and by habit.

import { degreeLikeness, levelOf, partDegree } from './degrees.ts';
import { cutEntries, type Entry } from './entries.ts';
import type { Piece } from './head-pieces.ts';
import { type LabelledEntry, labelledEntries } from './labelled-entries.ts';
import { isPlace } from './places.ts';
import { bestPair, habitOf } from './roles.ts';
import { linesOf, type Part } from './sections.ts';
import type { Education } from './structured-cv.ts';
import { schoolLikeness } from './trade-words.ts';

export function readEducation(parts: readonly Part[]): Education[] {
  const lines = linesOf(parts, 'education');
  const form = labelledEntries(lines);
  if (form) return form.flatMap(fromForm);
  const entries = cutEntries(lines, { single: true });
  const degrees = habitOf(entries, degreeLikeness);
  const schools = habitOf(entries, schoolLikeness);
  return entries.flatMap((entry) => toEducation(entry, degrees, schools));
}

function fromForm({ degree: said, school, dates, line }: LabelledEntry): Education[] {
  if (!said && !school) return [];
  const { degree, specialty } = said ? partDegree(said) : { degree: null, specialty: null };
  const level = levelOf(`${degree ?? ''} ${specialty ?? ''}`);
  return [{ degree, school, year: yearOf({ dates }), level, specialty, quote: line.text }];
}

type Habit = ReturnType<typeof habitOf>;

function toEducation(entry: Entry, degrees: Habit, schools: Habit): Education[] {
  const pieces = entry.pieces
    .filter((piece) => !isPlace(piece.text))
    .flatMap(splitSchool)
    .slice(0, 6);
  const asDegree = (p: Piece) =>
    degrees(p.text) * 0.7 +
    degrees.ofKey(p.key) * 0.6 -
    schools(p.text) * 0.5 -
    schools.ofKey(p.key) * 0.3 +
    0.1;
  const asSchool = (p: Piece) =>
    schools(p.text) * 0.8 +
    schools.ofKey(p.key) * 0.6 -
    degrees(p.text) * 0.4 -
    degrees.ofKey(p.key) * 0.4 +
    (isAcronym(p.text) ? 0.3 : 0) +
    0.1;
  const { first, second } = apart(bestPair(pieces, asDegree, asSchool), pieces);
  if (!first && !second) return [];
  const others = pieces.filter((piece) => piece !== first && piece !== second && piece.line === first?.line);
  const { degree, specialty } = first ? partDegree(first.text) : { degree: null, specialty: null };
  const extra = specialty ?? others.find((piece) => piece.text.length > 2)?.text ?? null;
  return [
    {
      degree,
      school: second?.text ?? null,
      year: yearOf(entry),
      level: levelOf(`${degree ?? ''} ${extra ?? ''}`),
      specialty: extra,
      quote: (first?.line ?? entry.anchor).text,
    },
  ];
}

/** A piece beside the degree that no word calls a school is its field, when another line is left to be the school. */
function apart(pair: ReturnType<typeof bestPair>, pieces: readonly Piece[]): ReturnType<typeof bestPair> {
  const { first, second } = pair;
  if (!first || second?.line !== first.line || schoolLikeness(second.text) > 0) return pair;
  if (isAcronym(second.text)) return pair;
  const other = pieces.find((piece) => piece.line !== first.line && levelOf(piece.text) === null);
  return other ? { first, second: other } : pair;
}

/** "ESGI", "SUPINFO ESI": schools often go by their letters. */
function isAcronym(text: string): boolean {
  return /^\p{Lu}{3,10}(?: \p{Lu}{2,8})?$/u.test(text) && levelOf(text) === null;
}

/** "Master Informatique, Université Lyon 1" in one piece: the school begins after a comma or a dash. */
function splitSchool(piece: Piece, _i: number, all: readonly Piece[]): Piece[] {
  const parts = piece.text.split(/, | - | – | à l'| at /);
  if (parts.length < 2) return [piece];
  const known = parts.findIndex(
    (part, k) =>
      schoolLikeness(part) > 0 && (levelOf(part) === null || (k > 0 && /\b(?:school|college)$/i.test(part))),
  );
  const at =
    known < 0 && !all.some((other) => schoolLikeness(other.text) > 0) && /, /.test(piece.text)
      ? parts.length - 1
      : known;
  if (at < 0 || (at === 0 && degreeLikeness(piece.text) === 0)) return [piece];
  const cut = at === 0 ? (parts[0] as string).length : piece.text.indexOf(parts[at] as string);
  const sides = [piece.text.slice(0, cut), piece.text.slice(cut)].map((side) =>
    side.replace(/^[\s,–-]+|[\s,–-]+$/g, ''),
  );
  const [first = '', second = ''] = sides;
  const keys = at === 0 ? [`${piece.key}+`, piece.key] : [piece.key, `${piece.key}+`];
  return [
    { ...piece, text: first, key: keys[0] as string },
    { ...piece, text: second, key: keys[1] as string },
  ];
}

function yearOf(entry: Pick<Entry, 'dates'>): string | null {
  const date = entry.dates?.end ?? (entry.dates?.current ? entry.dates.start : null) ?? entry.dates?.start;
  return date?.slice(0, 4) ?? null;
}
