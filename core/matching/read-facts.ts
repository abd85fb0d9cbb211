import type { Candidate } from '../candidates/candidate.ts';
import { type Place, placeOf } from '../candidates/places.ts';
import { type Cefr, cefrLevels, type EduLevel, type Experience, eduLevels } from '../cv/structured-cv.ts';
import type { OccupationEntry, Vocabulary } from '../skills/vocabulary.ts';
import { findQuote } from './find-quote.ts';
import { meaningOf } from './known-titles.ts';
import { maskPerson } from './mask-person.ts';
import type { Evidence } from './match.ts';
import { provenSkills } from './proven-skills.ts';
import { foldPage } from './skill-trace.ts';

/**
 * What a candidate can prove, read once however many offers are held against it, and the dear parts only when they are asked
 * for. Nothing here tells who the person is.
 */
export interface CandidateFacts {
  candidate: string;
  text: string;
  /** The text without what tells who the person is; places in it are those of `text`. Skills are looked for here. */
  impersonal: () => string;
  /** Text and named skills, folded: where a trace of a skill would stand. */
  folded: () => string;
  titles: TitleFact[];
  /** By canonical name, or lower-case name when the vocabulary does not know it. */
  skills: () => Map<string, Evidence>;
  /** Nobody wrote or typed a word about what the person can do. */
  silent: boolean;
  /** Usual in the person's occupations, or implied by them: no proof, but worth a question. */
  likelySkills: () => Set<string>;
  jobs: JobFact[];
  education: { level: EduLevel; evidence: Evidence } | null;
  languages: Map<string, { level: Cefr | null; evidence: Evidence }>;
  /** The language the CV is written in, with lines that show it. */
  written: { language: string; evidence: Evidence } | null;
  home: { place: Place; evidence: Evidence } | null;
  mobility: { places: Place[]; remote: boolean; evidence: Evidence };
  contracts: string[];
  wishedPay: { amount: number; currency: string } | null;
  /** A fact someone typed in, with these words. */
  entered(text: string): Evidence;
}

export interface TitleFact {
  title: string;
  occupation: OccupationEntry | undefined;
  words: Set<string>;
  /** 0–1: what a title says about today; less for an old post, less again for an internship. */
  weight: number;
  evidence: Evidence;
}

export interface JobFact {
  experience: Experience;
  occupation: OccupationEntry | undefined;
  words: Set<string>;
}

export function readFacts(candidate: Candidate, vocabulary: Vocabulary): CandidateFacts {
  const source = {
    candidate,
    text: candidate.text,
    impersonal: once(() => maskPerson(candidate)),
    entered: enteredBy(candidate),
  };
  const { profile } = candidate;
  const titles = titlesOf(source, vocabulary);
  return {
    candidate: candidate.id,
    text: source.text,
    impersonal: source.impersonal,
    titles,
    folded: once(() => foldPage([candidate.text, ...profile.skills.map(({ name }) => name)].join('\n'))),
    skills: once(() => provenSkills(source, vocabulary)),
    silent: candidate.text.trim() === '' && profile.skills.length === 0,
    likelySkills: once(() => likelySkills(titles, vocabulary)),
    jobs: jobsOf(candidate.profile.experiences, vocabulary),
    education: educationOf(source),
    languages: languagesOf(source),
    written: writtenIn(source),
    home: homeOf(source),
    mobility: mobilityOf(source),
    contracts: (candidate.preferences.contract ?? '')
      .toLowerCase()
      .split(/[\s,;/]+/)
      .filter(Boolean),
    wishedPay: candidate.preferences.wishedPay,
    entered: source.entered,
  };
}

function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** A candidate, its text whole and masked, and how to sign what a person typed. */
export interface Source {
  candidate: Candidate;
  text: string;
  impersonal: () => string;
  entered(text: string): Evidence;
}

function enteredBy({ origin, createdAt, updatedAt }: Candidate): (text: string) => Evidence {
  const byHand = origin.kind === 'hand';
  return (text) => ({
    source: 'person',
    text,
    by: byHand ? origin.by : null,
    at: byHand ? createdAt : updatedAt,
  });
}

/**
 * The proof of an entry of the profile: its quote or its words where the text has them. An entry without a quote was typed by
 * a person; one whose words the text does not have proves nothing.
 */
export function proofOf(source: Source, quote: string, words: string): Evidence | null {
  if (quote.trim() === '') return source.entered(words);
  const text = findQuote(source.text, words) ?? findQuote(source.text, quote);
  return text === null ? null : { source: 'cv', text, via: null };
}

function titlesOf(source: Source, vocabulary: Vocabulary): TitleFact[] {
  const { headline, experiences } = source.candidate.profile;
  const typed = source.candidate.origin.kind === 'hand';
  const named = [
    ...(headline ? [{ title: headline, weight: 1, quote: typed ? '' : headline }] : []),
    ...newestFirst(experiences).map(({ title, kind, quote }, index) => ({
      title: title ?? '',
      weight: weightOfPost(kind, index),
      quote,
    })),
  ];
  const proven = named.flatMap(({ title, weight, quote }) => {
    const evidence = title === '' ? null : proofOf(source, quote, title);
    return evidence ? [{ ...meaningOf(title, vocabulary), title, weight, evidence }] : [];
  });
  return proven.length > 0 ? proven : titlesAtHead(source, vocabulary);
}

/** Where no headline and no post was found: short lines at the head that name an occupation, none of the person's marks. */
function titlesAtHead({ impersonal }: Source, vocabulary: Vocabulary): TitleFact[] {
  const lines = impersonal()
    .split('\n')
    .map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .slice(0, 6)
    .filter((line) => line.length <= 80 && !line.includes(';;'))
    .flatMap((title) => {
      const meaning = meaningOf(title, vocabulary);
      const evidence: Evidence = { source: 'cv', text: title, via: null };
      return meaning.occupation ? [{ ...meaning, title, weight: 0.9, evidence }] : [];
    });
}

function weightOfPost(kind: Experience['kind'], index: number): number {
  if (kind === 'internship') return 0.7;
  return index < 2 ? 1 : 0.9;
}

const newestFirst = (experiences: readonly Experience[]) =>
  experiences.toSorted((a, b) => startOf(b).localeCompare(startOf(a)));
const startOf = ({ current, start }: Experience) => `${current ? 1 : 0}${start ?? ''}`;

function likelySkills(titles: readonly TitleFact[], vocabulary: Vocabulary): Set<string> {
  const usual = titles.flatMap(({ occupation }) => occupation?.skills ?? []);
  return new Set(
    usual.flatMap((skill) => [vocabulary.skill(skill)?.name ?? skill, ...vocabulary.implied(skill)]),
  );
}

/** Internships and apprenticeships are no years in a trade. */
function jobsOf(experiences: readonly Experience[], vocabulary: Vocabulary): JobFact[] {
  return experiences
    .filter(({ kind, start }) => kind === 'job' && start !== null)
    .map((experience) => ({ experience, ...meaningOf(experience.title ?? '', vocabulary) }));
}

/** The highest level that can be proved; where it was earned is not read. */
function educationOf(source: Source): CandidateFacts['education'] {
  const ranked = source.candidate.profile.education.toSorted((a, b) => rankOf(b.level) - rankOf(a.level));
  for (const { level, degree, quote } of ranked) {
    const evidence = level === null ? null : proofOf(source, quote, degree ?? quote);
    if (level !== null && evidence) return { level, evidence };
  }
  return null;
}

export const rankOf = (level: EduLevel | null) => (level === null ? -1 : eduLevels.indexOf(level));

function languagesOf(source: Source): CandidateFacts['languages'] {
  const known: CandidateFacts['languages'] = new Map();
  for (const { language, level, quote } of source.candidate.profile.languages) {
    const evidence = proofOf(source, quote, quote || `${language} ${level ?? ''}`.trim());
    if (evidence && cefrRank(level) >= cefrRank(known.get(language)?.level ?? null)) {
      known.set(language, { level, evidence });
    }
  }
  return known;
}

export const cefrRank = (level: Cefr | null) => (level === null ? -1 : cefrLevels.indexOf(level));

function writtenIn({ candidate: { profile }, text }: Source): CandidateFacts['written'] {
  const lines = profile.experiences.flatMap(({ quote }) => findQuote(text, quote) ?? []).slice(0, 2);
  const value = profile.language;
  return lines.length === 0 ? null : { language: value, evidence: { source: 'computed', value, lines } };
}

function homeOf(source: Source): CandidateFacts['home'] {
  const { city, profile } = source.candidate;
  const named = city ?? profile.address?.city ?? null;
  const place = named === null ? null : placeOf(named);
  if (named === null || !place) return null;
  const written = findQuote(source.text, place.name) ?? findQuote(source.text, named);
  const typed = city !== null && city !== profile.address?.city;
  if (written !== null) return { place, evidence: { source: 'cv', text: written, via: null } };
  return typed || source.candidate.origin.kind === 'hand' ? { place, evidence: source.entered(named) } : null;
}

function mobilityOf(source: Source): CandidateFacts['mobility'] {
  const { places, remote } = source.candidate.mobility;
  const named = places.map(placeOf).filter((place) => place !== null);
  const words = [...places, ...(remote === null ? [] : [`remote: ${remote}`])];
  return {
    places: named,
    remote: remote === 'some' || remote === 'full',
    evidence: source.entered(words.join(', ')),
  };
}
