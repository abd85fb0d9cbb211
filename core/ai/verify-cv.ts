import { findRange } from '../cv/dates.ts';
import { levelOf } from '../cv/degrees.ts';
import { cefrOf } from '../cv/language-levels.ts';
import { languageNamed } from '../cv/language-names.ts';
import type { CvLanguage, Education, Experience } from '../cv/structured-cv.ts';
import { createFinder, type Finder } from './stands-in.ts';
import type { CvReply } from './tasks/read-cv.ts';

/** A model's reading, of which every word stands in the document; dates and levels are read from its lines by code. */
export interface VerifiedCv {
  headline: string | null;
  experiences: Pick<Experience, 'title' | 'company' | 'place' | 'start' | 'end' | 'current' | 'quote'>[];
  skills: { name: string; quote: string }[];
  education: Education[];
  languages: CvLanguage[];
  /** Values that stand nowhere in the document. */
  dropped: number;
}

export const verifyCv = (reply: CvReply, text: string): VerifiedCv => {
  const desk = { finder: createFinder(text), dropped: 0 };
  return {
    headline: kept(desk, reply.headline),
    experiences: reply.experiences.flatMap((entry) => experienceOf(desk, entry)),
    skills: reply.skills.flatMap((entry) => skillOf(desk, entry)),
    education: reply.education.flatMap((entry) => educationOf(desk, entry)),
    languages: reply.languages.flatMap((entry) => languageOf(desk, entry)),
    dropped: desk.dropped,
  };
};

interface Desk {
  finder: Finder;
  dropped: number;
}

/** A value, or null and one more that is dropped. */
const kept = (desk: Desk, value: string | null): string | null => {
  if (value === null || value.trim() === '') return null;
  if (desk.finder.has(value)) return value.trim();
  desk.dropped += 1;
  return null;
};

/** The quoted line as the document has it; without one the whole entry is dropped. */
const quoted = <Entry>(desk: Desk, quote: string, make: (line: string) => Entry | null): Entry[] => {
  const line = desk.finder.line(quote);
  const entry = line === null ? null : make(line);
  if (entry === null) desk.dropped += 1;
  return entry === null ? [] : [entry];
};

/** A value of an entry must stand near its quote. */
const nearby = (desk: Desk, line: string, value: string | null, lines: number): string | null => {
  const found = kept(desk, value);
  if (found === null || createFinder(desk.finder.around(line, lines)).has(found)) return found;
  desk.dropped += 1;
  return null;
};

const experienceOf = (desk: Desk, { title, company, place, quote }: CvReply['experiences'][number]) =>
  quoted(desk, quote, (line) => {
    const range = findRange(line);
    const near = (value: string | null) => nearby(desk, line, value, 4);
    const entry = { title: near(title), company: near(company), place: near(place) };
    if (!entry.title && !entry.company) return null;
    const dates = { start: range?.start ?? null, end: range?.end ?? null, current: range?.current ?? false };
    return { ...entry, ...dates, quote: line };
  });

const skillOf = (desk: Desk, { name, quote }: CvReply['skills'][number]) =>
  quoted(desk, quote, (line) => (createFinder(line).has(name) ? { name: name.trim(), quote: line } : null));

const educationOf = (desk: Desk, { degree, school, year, quote }: CvReply['education'][number]) =>
  quoted(desk, quote, (line): Education | null => {
    const near = (value: string | null) => nearby(desk, line, value, 2);
    const entry = { degree: near(degree), school: near(school), year: near(year) };
    if (!entry.degree && !entry.school) return null;
    return { ...entry, level: levelOf(entry.degree ?? ''), specialty: null, quote: line };
  });

const languageOf = (desk: Desk, { language, quote }: CvReply['languages'][number]) =>
  quoted(desk, quote, (line): CvLanguage | null => {
    const code = language.trim().toLowerCase();
    const part = line.split(/[,;|·•/]/).find((one) => names(one, code));
    if (part === undefined) return null;
    return { language: code, level: cefrOf(names(line, code, 1) ? line : part), quote: line };
  });

/** Does it name this language, and (when `most` is 1) no other? */
const names = (words: string, code: string, most = Number.POSITIVE_INFINITY): boolean => {
  const named = words.split(/[^\p{L}]+/u).flatMap((word) => languageNamed(word) ?? []);
  return named.includes(code) && new Set(named).size <= most;
};
