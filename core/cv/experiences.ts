// The jobs of a CV: entries cut by their dates, title and company told apart by words and by habit.

import type { Vocabulary } from '../skills/vocabulary.ts';
import { findRange } from './dates.ts';
import { cutEntries, type Entry } from './entries.ts';
import type { Piece } from './head-pieces.ts';
import { type LabelledEntry, labelledEntries } from './labelled-entries.ts';
import type { Line } from './lines.ts';
import { rightEdge, toMissions } from './missions.ts';
import { isPlace } from './places.ts';
import { bestPair, habitOf } from './roles.ts';
import { linesOf, type Part } from './sections.ts';
import { sectorOf } from './sectors.ts';
import type { Experience } from './structured-cv.ts';
import { companyLikeness, kindOf, titleLikeness } from './trade-words.ts';

/** Jobs in the order the CV gives them. */
export function readExperiences(
  parts: readonly Part[],
  vocabulary: Vocabulary,
  language: 'fr' | 'en',
): Experience[] {
  const lines = linesOf(parts, 'experience');
  const form = labelledEntries(lines);
  if (form) return form.flatMap((entry) => fromForm(entry, vocabulary, language));
  const read = lines.length > 0 ? lines : unlabelled(parts, vocabulary);
  const entries = cutEntries(read, { single: false });
  const edge = rightEdge(read);
  const isTitle = titleTest(vocabulary);
  const titles = habitOf(entries, isTitle);
  const companies = habitOf(entries, companyLikeness);
  const roles = entries.map((entry) => rolesOf(entry, titles, companies));
  return entries.flatMap((entry, i) => toExperience(entry, { roles, i, edge, vocabulary, language }));
}

/** No title says "experience": dated lines that name a trade are jobs all the same. */
function unlabelled(parts: readonly Part[], vocabulary: Vocabulary): Line[] {
  const lines = linesOf(parts, 'head', 'other', 'profile');
  const isTitle = titleTest(vocabulary);
  const dated = lines.filter((line) => findRange(line.text) !== null);
  const named = lines.filter((line) => line.text.length < 90 && isTitle(line.text) >= 0.9);
  if (dated.length === 0 || named.length === 0) return [];
  const first = Math.min(
    lines.indexOf(dated[0] as Line),
    ...named.map((line) => lines.indexOf(line)).filter((at) => at > 2),
  );
  return lines.slice(Math.max(0, first));
}

/** A trade the vocabulary knows, or the words of one; remembered, since habits ask again and again. */
function titleTest(vocabulary: Vocabulary): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const likeness =
      text.length > 110 ? 0 : Math.max(titleLikeness(text), vocabulary.occupation(text) ? 0.9 : 0);
    known.set(text, likeness);
    return likeness;
  };
}

function fromForm(entry: LabelledEntry, vocabulary: Vocabulary, language: 'fr' | 'en'): Experience[] {
  const { title, company, place, dates, line } = entry;
  if (!title && !company) return [];
  const missions = toMissions(entry.body);
  const { start = null, end = null, current = false } = dates ?? {};
  const kind = kindOf(`${title ?? ''} ${line.text}`);
  const employer = { title, company, start, end, current, kind, place };
  return [
    {
      ...employer,
      missions,
      skills: skillNames([title ?? '', ...missions], vocabulary),
      sector: sectorOf(company, language),
      quote: line.text,
    },
  ];
}

function skillNames(texts: readonly string[], vocabulary: Vocabulary): string[] {
  return [...new Set(vocabulary.skillsIn(texts.join('\n')).map((mention) => mention.skill.name))];
}

interface Roles {
  title: Piece | null;
  company: Piece | null;
  place: string | null;
}

type Habit = ReturnType<typeof habitOf>;

function rolesOf(entry: Entry, titles: Habit, companies: Habit): Roles {
  const all = byCommas(entry.pieces, titles);
  const place = all.find((piece) => isPlace(piece.text));
  const pieces = all.filter((piece) => piece !== place && piece.text.length <= 120).slice(0, 5);
  const asTitle = (p: Piece) =>
    titles(p.text) * 0.6 + titles.ofKey(p.key) * 0.8 - companies(p.text) * 0.3 - companies.ofKey(p.key) * 0.2;
  const asCompany = (p: Piece) =>
    companies(p.text) * 0.4 +
    companies.ofKey(p.key) * 0.3 -
    titles(p.text) * 0.4 -
    titles.ofKey(p.key) * 0.5 +
    0.35;
  const { first, second } = bestPair(pieces, asTitle, asCompany);
  return { title: first, company: second, place: place?.text ?? null };
}

/** One piece that holds all: "Juriste d'entreprise, AXA France, Saint-Étienne". */
function byCommas(pieces: readonly Piece[], titles: Habit): Piece[] {
  const [only] = pieces;
  const parts = only?.text.split(/, (?![^()]*\))/) ?? [];
  if (!only || pieces.length > 1 || parts.length < 2 || parts.length > 4) return [...pieces];
  const told =
    parts.slice(0, 2).some((part) => titles(part) >= 0.45) && parts.some((part) => titles(part) < 0.45);
  return told ? parts.map((text, i) => ({ ...only, text, key: `${only.key}${i}` })) : [...pieces];
}

interface Around {
  roles: readonly Roles[];
  i: number;
  edge: number;
  vocabulary: Vocabulary;
  language: 'fr' | 'en';
}

function toExperience(entry: Entry, { roles, i, edge, vocabulary, language }: Around): Experience[] {
  const { title, company, place } = roles[i] as Roles;
  const employer = company?.text ?? inherited(roles, i);
  if (!title && !employer) return [];
  const split = company ? splitPlace(employer ?? '') : { name: employer, place: null };
  const missions = toMissions(entry.body, edge);
  return [
    {
      title: title?.text ?? null,
      company: split.name === '' ? null : split.name,
      start: entry.dates?.start ?? null,
      end: entry.dates?.end ?? null,
      current: entry.dates?.current ?? false,
      kind: kindOf(`${title?.text ?? ''} ${entry.anchor.text}`),
      place: place ?? split.place,
      missions,
      skills: skillNames([title?.text ?? '', ...missions], vocabulary),
      sector: sectorOf(split.name || null, language),
      quote: (title?.line ?? entry.anchor).text,
    },
  ];
}

/** Several posts in one company: its name stands once, over the first of them. */
function inherited(all: readonly Roles[], i: number): string | null {
  for (let k = i - 1; k >= 0; k--) {
    const company = all[k]?.company;
    if (company?.key.startsWith('up/')) return splitPlace(company.text).name;
    if (company) return null;
  }
  return null;
}

const legalTail = /^(?:inc|llc|ltd|limited|s\.?a\.?s?\.?|sarl|gmbh|corp|co|s\.?l\.?|plc|ag|bv|l\.?p|pvt)\b/i;

/** "Orange, Arcueil" and "Orange (Paris)" hold a place; "Nara Logics, Inc" does not. */
export function splitPlace(company: string): { name: string; place: string | null } {
  const bracket = /^(.{2,}?) \(([^()]{2,40})\)$/.exec(company);
  if (bracket?.[1] && bracket[2] && isPlace(bracket[2])) return { name: bracket[1], place: bracket[2] };
  const at = company.indexOf(', ');
  if (at < 2) return { name: company, place: null };
  const tail = company.slice(at + 2);
  const short = tail.split(/\s+/).length <= 4 && /^\p{Lu}/u.test(tail) && !legalTail.test(tail);
  return short ? { name: company.slice(0, at), place: tail } : { name: company, place: null };
}
