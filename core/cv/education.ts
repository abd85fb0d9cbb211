// Degrees: entries cut by their years, school and degree told apart by words and by habit.

import { degreeLikeness, levelOf, partDegree } from './degrees.ts';
import { cutEntries, type Entry, type Piece } from './entries.ts';
import { isPlace } from './places.ts';
import { bestPair, habitOf } from './roles.ts';
import { linesOf, type Part } from './sections.ts';
import type { Education } from './structured-cv.ts';
import { schoolLikeness } from './trade-words.ts';

export function readEducation(parts: readonly Part[]): Education[] {
  const entries = cutEntries(linesOf(parts, 'education'), { single: true });
  const degrees = habitOf(entries, degreeLikeness);
  const schools = habitOf(entries, schoolLikeness);
  return entries.flatMap((entry) => toEducation(entry, degrees, schools));
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
    0.1;
  const { first, second } = bestPair(pieces, asDegree, asSchool);
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

/** "Master Informatique, Université Lyon 1" in one piece: the school begins after the comma. */
function splitSchool(piece: Piece): Piece[] {
  if (schoolLikeness(piece.text) === 0 || degreeLikeness(piece.text) === 0) return [piece];
  const parts = piece.text.split(/, | - | – | à l'| at /);
  const at = parts.findIndex((part) => schoolLikeness(part) > 0 && levelOf(part) === null);
  if (at < 0 || parts.length < 2) return [piece];
  const cut = piece.text.indexOf(parts[at] as string);
  const school = { ...piece, text: piece.text.slice(cut), key: `${piece.key}+` };
  if (at === 0) {
    const rest = piece.text.slice((parts[0] as string).length).replace(/^[\s,–-]+/, '');
    return [
      { ...school, text: parts[0] as string },
      { ...piece, text: rest },
    ];
  }
  return [{ ...piece, text: piece.text.slice(0, cut).replace(/[\s,–-]+$/, '') }, school];
}

function yearOf(entry: Entry): string | null {
  const date = entry.dates?.end ?? (entry.dates?.current ? entry.dates.start : null) ?? entry.dates?.start;
  return date?.slice(0, 4) ?? null;
}
