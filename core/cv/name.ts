// The person's name: in every order and case, with particles, double names and civilities.

import { fold, isCapitals, words } from './fold.ts';
import type { Line } from './lines.ts';
import { headingOf } from './section-words.ts';

export interface PersonName {
  name: string;
  firstName: string | null;
  lastName: string | null;
  line: Line;
}

const civility = /^(?:m\.|mr\.?|mme\.?|mlle\.?|mrs\.?|ms\.?|dr\.?|monsieur|madame|mademoiselle)\s+/i;
const particles = new Set(
  words('de du des la le les van von der den di da dos el al bin ben ibn d l mac mc st saint y e'),
);
const notNames = new Set(
  words(`curriculum vitae cv resume page profil profile contact email phone tel telephone adresse address rue avenue street road
    developpeur developpeuse developer engineer ingenieur manager chef consultant consultante analyst designer architect architecte lead senior
    junior software web data full stack front back end directeur directrice director assistant assistante responsable student etudiant etudiante
    stage alternance recherche permis ans ne nee france paris location linkedin github website portfolio photo picture pic university universite
    school ecole langues english francais owner officer head product project master licence bachelor specialist technician technicien technicienne
    commercial commerciale comptable infirmier infirmiere programmer administrator administrateur administratrice teacher nurse accountant sales marketing
    information informations personal personnelles personnel coordonnees candidature freelance experience nationalite nationality age nom prenom name first last`),
);

/** The best name among the first lines of the document, helped by the e-mail address when there is one. */
export function findName(lines: readonly Line[], email: string | null): PersonName | null {
  const labelled = fromLabels(lines);
  if (labelled) return labelled;
  const first = lines.filter((line) => line.page === 0).slice(0, 160);
  const largest = Math.max(...first.map((line) => line.size), 1);
  let best: { text: string; line: Line; score: number } | null = null;
  first.forEach((line, i) => {
    for (const text of candidates(line, first[i + 1])) {
      const score = scoreOf(text, line, i, largest, email);
      if (score > (best?.score ?? 2.4)) best = { text, line, score };
    }
  });
  const found = best as { text: string; line: Line; score: number } | null;
  return found ? { ...splitName(found.text), line: found.line } : null;
}

function fromLabels(lines: readonly Line[]): PersonName | null {
  const value = (label: RegExp) => {
    for (const line of lines.slice(0, 40)) {
      const match = label.exec(line.text);
      if (match?.[1] && /^\p{L}[\p{L}' ’-]*$/u.test(match[1].trim())) return { text: match[1].trim(), line };
    }
    return null;
  };
  const last = value(/^(?:nom(?: de famille)?|last name|surname|family name) ?: ?([^:]{2,40})$/i);
  const first = value(/^(?:pr[ée]noms?|first name|given names?) ?: ?([^:]{2,40})$/i);
  if (last && first) {
    const [firstName, lastName] = [properCase(first.text), properCase(last.text)];
    return { name: `${firstName} ${lastName}`, firstName, lastName, line: last.line };
  }
  const whole = value(
    /^(?:nom(?: et pr[ée]noms?| complet)|full name|name|nom \/ pr[ée]nom) ?: ?([^:]{4,50})$/i,
  );
  return whole ? { ...splitName(whole.text), line: whole.line } : null;
}

/** The line, its cells, what stands before a dash or a bar, and the line with the next one of the same size. */
function candidates(line: Line, next: Line | undefined): string[] {
  const list = [line.text];
  const cells = line.runs.filter((run) => run.gap > 0.9 || run === line.runs[0]);
  if (line.runs.length > 1) list.push(...cells.map((run) => run.text), line.runs[0]?.text ?? '');
  const [before] = line.text.split(/ [-–—|•·] |,/);
  if (before && before !== line.text) list.push(before);
  const pair =
    next &&
    Math.abs(next.size - line.size) < 0.6 &&
    next.gapAbove < 2 &&
    !next.opens &&
    !headingOf(next.text);
  if (pair && words(line.text).length <= 2 && words(next.text).length <= 2)
    list.push(`${line.text} ${next.text}`);
  return [...new Set(list.map((text) => text.replace(civility, '').trim()))];
}

function scoreOf(text: string, line: Line, i: number, largest: number, email: string | null): number {
  if (!isNameLike(text)) return 0;
  const list = words(text).filter((word) => word.length > 1 && !particles.has(word));
  const known = email ? matchOf(list, email) : 0;
  const size = (line.size - 9) / Math.max(3, largest - 9);
  const early = i === 0 ? 0.8 : i < 4 ? 0.5 : 0;
  const length = list.length === 2 || list.length === 3 ? 1 : 0;
  const heading = headingOf(text) ? -3 : 0;
  return known * 3 + Math.max(0, size) * 2 + early + length + heading + (line.bold ? 0.1 : 0);
}

function isNameLike(text: string): boolean {
  const bare = text.trim();
  if (bare.length < 4 || bare.length > 45 || /[\d@:;!?/\\_()[\]{}<>=+*#%&"]/.test(bare)) return false;
  const list = bare.split(/\s+/);
  if (list.length < 2 || list.length > 6) return false;
  if (words(bare).some((word) => notNames.has(word))) return false;
  const proper = list.filter(
    (word) => /^(?:[dl]['’])?\p{Lu}/u.test(word) || particles.has(fold(word).replace(/\W/g, '')),
  );
  return proper.length === list.length || bare === bare.toLowerCase();
}

/** 0–1: how many of the name's words stand in the e-mail address. */
function matchOf(list: string[], email: string): number {
  const local = fold(email.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  const hits = list.filter((word) => local.includes(word.replace(/[^a-z]/g, '')) && word.length > 2).length;
  if (hits === 0 || list.length === 0) return 0;
  const initial = list.some((word) => local.startsWith(word.charAt(0)));
  return hits >= 2 ? 1 : initial ? 0.7 : 0.5;
}

/** Last names in capitals show the order; else the first word is the first name. */
export function splitName(written: string): Omit<PersonName, 'line'> {
  const list = written.split(/\s+/).filter((word) => word !== '');
  const capitals = list.filter((word) => isCapitals(word) && word.replace(/\W/g, '').length > 1);
  const mixed =
    capitals.length > 0 && capitals.length < list.length && !list.every((w) => isCapitals(w) || w.length < 3);
  if (mixed) {
    const start = list.findIndex((word) => isCapitals(word));
    const lead = start > 0 && particles.has(fold(list[start - 1] ?? '')) ? 1 : 0;
    const isLast = (word: string, i: number) => isCapitals(word) || (lead === 1 && i === start - 1);
    const last = list.filter(isLast).join(' ');
    const first = list.filter((word, i) => !isLast(word, i)).join(' ');
    return named(first, last);
  }
  const at = list.findIndex((word, i) => i > 0 && particles.has(fold(word).replace(/\W/g, '')));
  const cut = at > 0 ? at : 1;
  return named(list.slice(0, cut).join(' '), list.slice(cut).join(' '));
}

function named(first: string, last: string): Omit<PersonName, 'line'> {
  const firstName = properCase(first);
  const lastName = properCase(last);
  return {
    name: `${firstName} ${lastName}`.trim(),
    firstName: firstName || null,
    lastName: lastName || null,
  };
}

/** "JEAN-PIERRE" and "jean-pierre" → "Jean-Pierre"; what has its own case keeps it. */
function properCase(text: string): string {
  if (text !== text.toUpperCase() && text !== text.toLowerCase())
    return text.replace(/\b\p{Lu}{3,}\b/gu, capital);
  return text
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/(?<=\s)(?:De|Du|Des|Van|Von|Der|Den|La|Le)(?=\s)/g, (word) => word.toLowerCase());
}

function capital(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
