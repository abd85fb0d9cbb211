// Forms that name each part of an entry: "Dates (de – à)", "Employeur : …", "Poste occupé" (Europass of old, job boards).

import { type DateRange, findDate, findRange } from './dates.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';

export interface LabelledEntry {
  dates: DateRange | null;
  title: string | null;
  company: string | null;
  degree: string | null;
  school: string | null;
  place: string | null;
  body: Line[];
  /** The line to quote: of the title or degree, else the first with a value. */
  line: Line;
}

type Role = 'dates' | 'title' | 'company' | 'degree' | 'school' | 'place' | 'body' | 'none';

const labels: [Role, RegExp][] = [
  ['dates', /^(?:dates?|periode|period|duree|duration)(?: \((?:de|from|du)[^)]*\)?)?$/],
  ['degree', /^(?:diplome|diplome obtenu|intitule du (?:diplome|certificat)[\w ]*|title of qualification(?: awarded)?|qualification(?: awarded)?|degree)$/],
  ['school', /^(?:etablissement|ecole|universite|institution|school|university|organisme(?: de formation)?|(?:nom|name)\b.*(?:enseignement|education|etablissement|formation).*)$/],
  ['title', /^(?:poste|poste occupe|fonction|fonctions?(?: ou| et)? postes? occupes?|intitule du poste|job title|position|position held|occupation(?: or position held)?|role)$/],
  ['company', /^(?:employeur|entreprise|societe|company|employer|client|organi[sz]ation|(?:nom|name)\b.*(?:employeur|employer|entreprise|company).*)$/],
  ['body', /^(?:missions?|taches|description|responsabilites|realisations|responsibilities|tasks|achievements|(?:principales |main )?activit(?:es|ies)\b.*|(?:principales )?matieres\b.*|principal subjects\b.*)$/],
  ['place', /^(?:lieu|ville|location|place|city)$/],
  ['none', /^(?:type ou secteur d'activite|type of business or sector|niveau dans la classification\b.*|level in national\b.*|secteur|sector)$/],
]; // biome-ignore format: a table

interface Value {
  role: Role;
  lines: Line[];
}

/** The entries of such a form; null when the lines are not one (dates and one other part, each under its label). */
export function labelledEntries(lines: readonly Line[]): LabelledEntry[] | null {
  const values = valuesIn(lines);
  const roles = new Set(values.map(({ role }) => role));
  const named = (['title', 'company', 'degree', 'school'] as const).some((role) => roles.has(role));
  if (!roles.has('dates') || !named) return null;
  return groups(values).flatMap(toEntry);
}

/** Each label with the lines that follow it, down to the next label. */
function valuesIn(lines: readonly Line[]): Value[] {
  const values: Value[] = [];
  for (const line of lines) {
    const match = /^([^:]{3,60}?) ?: ?(.*)$/.exec(line.text);
    const role = roleOf(match?.[1] ?? line.text);
    if (role) values.push({ role, lines: match?.[2] ? [restOf(line, match[2])] : [] });
    else values.at(-1)?.lines.push(line);
  }
  return values.filter((value) => value.lines.length > 0);
}

function roleOf(text: string): Role | null {
  if (text.length > 70) return null;
  const folded = fold(text).replace(/[–—]/g, '-').trim();
  return labels.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function restOf(line: Line, text: string): Line {
  const [first] = line.runs;
  return { ...line, text, runs: first ? [{ ...first, text }] : [] };
}

/** A part said twice belongs to the next entry. */
function groups(values: readonly Value[]): Value[][] {
  const list: Value[][] = [];
  for (const value of values) {
    const group = list.at(-1);
    if (!group || group.some(({ role }) => role === value.role)) list.push([value]);
    else group.push(value);
  }
  return list;
}

function toEntry(group: readonly Value[]): LabelledEntry[] {
  const linesOf = (role: Role) => group.find((value) => value.role === role)?.lines ?? [];
  const textOf = (role: Role) =>
    linesOf(role)
      .map((line) => line.text)
      .join(' ') || null;
  const line = linesOf('title')[0] ?? linesOf('degree')[0] ?? group[0]?.lines[0];
  if (!line) return [];
  const [title, company, degree, school, place] = (
    ['title', 'company', 'degree', 'school', 'place'] as const
  ).map(textOf) as [string | null, string | null, string | null, string | null, string | null];
  const dates = datesOf(textOf('dates') ?? '');
  return [{ dates, title, company, degree, school, place, body: linesOf('body'), line }];
}

function datesOf(text: string): DateRange | null {
  const date = findDate(text);
  const single = date && { start: null, end: date.value, current: false, from: date.from, to: date.to };
  return findRange(text) ?? single;
}
