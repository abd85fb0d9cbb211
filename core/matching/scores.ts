import type { Candidate } from '../candidates/candidate.ts';
import type { Experience } from '../cv/structured-cv.ts';
import { yearsOfExperience } from '../cv/years.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { CandidateScores, Index, IndexReason } from './match.ts';
import { type CandidateFacts, cefrRank, readFacts } from './read-facts.ts';
import { medianOf, monthOf, monthsSince, tenuresOf } from './tenures.ts';

/** Every code a reason can have; `value` is what stands in brackets. */
export const reasonCodes = [
  /** Months since the last post ended ('0': in a post now). */
  'recent_work',
  /** Number of known skills with proof. */
  'known_skills',
  /** Highest level of education. */
  'education',
  /** Languages besides that of the CV. */
  'languages',
  /** Years of experience. */
  'experience',
  /** Median months in a post. */
  'median_tenure',
  /** Longest post, in months. */
  'longest_tenure',
  /** Months in the present post. */
  'present_post',
  /** Too few dated posts to say: the middle of the scale. */
  'little_history',
  /** Different trades. */
  'trades',
  /** Different sectors. */
  'sectors',
  /** Different fields of skills. */
  'skill_fields',
  /** Skills of the newest post that no earlier one names. */
  'new_skills',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/**
 * Three indices 0–100 about the CV, none of them part of a match. They are the house's own scales, not statistics: each reason
 * gives at most the points below, linearly up to a level beyond which more is worth no more, so that a long life counts no
 * more than a sufficient one. Name, sex, age, place, school and pay are not read; breaks between posts cost nothing.
 */
export function scoreCandidate(candidate: Candidate, vocabulary: Vocabulary, now: Date): CandidateScores {
  const facts = readFacts(candidate, vocabulary);
  const { experiences, language } = candidate.profile;
  return {
    employability: employability(facts, experiences, language, now),
    stability: stability(experiences, now),
    adaptability: adaptability(facts, experiences, language, vocabulary),
  };
}

/** 30 for work in the last half year, fading over five years; 30 for ten skills; 15 education; 10 languages; 15 five years. */
function employability(facts: CandidateFacts, experiences: Experience[], language: string, now: Date): Index {
  const since = monthsSince(experiences, now);
  const years = yearsOfExperience(experiences, now).years ?? 0;
  const skills = facts.skills().size;
  return indexOf([
    [
      'recent_work',
      since === null ? 0 : part(66 - Math.max(6, since), 60, 30),
      since === null ? '–' : String(since),
    ],
    ['known_skills', part(skills, 10, 30), String(skills)],
    [
      'education',
      facts.education ? educationPoints[facts.education.level] : 0,
      facts.education?.level ?? '–',
    ],
    languagesReason(facts, language, 10),
    ['experience', part(years, 5, 15), String(years)],
  ]);
}

const educationPoints = {
  'CAP/BEP': 8,
  Bac: 10,
  'Bac+2': 12,
  'Bac+3': 13,
  'Bac+4': 14,
  'Bac+5': 15,
  Doctorat: 15,
};

/**
 * 60 for a median of three years, 25 for one post of five, 15 for two years in the present one. Posts are jobs: internships and
 * apprenticeships end because they must. With a single post under a year old there is nothing to say yet.
 */
function stability(experiences: Experience[], now: Date): Index {
  const tenures = tenuresOf(experiences, now);
  const present = Math.max(0, ...tenures.filter(({ current }) => current).map(({ months }) => months));
  const months = tenures.map((tenure) => tenure.months);
  const longest = Math.max(0, ...months);
  if (months.length === 0 || (months.length === 1 && longest < 12)) {
    return indexOf([['little_history', 50, String(months.length)]]);
  }
  const median = medianOf(months);
  return indexOf([
    ['median_tenure', part(median, 36, 60), String(Math.round(median))],
    ['longest_tenure', part(longest, 60, 25), String(longest)],
    ['present_post', part(present, 24, 15), String(present)],
  ]);
}

/** 25 for three trades, 15 for three sectors, 25 for five fields of skills, 15 for languages, 20 for five new skills. */
function adaptability(
  facts: CandidateFacts,
  experiences: Experience[],
  language: string,
  vocabulary: Vocabulary,
): Index {
  const trades = new Set(facts.titles.flatMap(({ occupation }) => occupation?.id ?? [])).size;
  const sectors = new Set(experiences.flatMap(({ sector }) => sector ?? [])).size;
  const fields = new Set([...facts.skills().keys()].flatMap((name) => vocabulary.skill(name)?.trade ?? []))
    .size;
  const fresh = newSkills(experiences);
  return indexOf([
    ['trades', part(trades, 3, 25), String(trades)],
    ['sectors', part(sectors, 3, 15), String(sectors)],
    ['skill_fields', part(fields, 5, 25), String(fields)],
    languagesReason(facts, language, 15),
    ['new_skills', part(fresh, 5, 20), String(fresh)],
  ]);
}

/** Half of the points for each language of level B2 or more, a quarter for each other one. */
function languagesReason(facts: CandidateFacts, own: string, most: number): Reason {
  const others = [...facts.languages].filter(([language]) => language !== own);
  const quarters = others.reduce(
    (sum, [, { level }]) => sum + (cefrRank(level) >= cefrRank('B2') ? 2 : 1),
    0,
  );
  return ['languages', part(quarters, 4, most), others.map(([language]) => language).join(', ') || '–'];
}

/** What the newest post names and no earlier one does; 0 with fewer than two posts. */
function newSkills(experiences: readonly Experience[]): number {
  const [newest, ...earlier] = experiences
    .filter(({ start }) => start !== null)
    .toSorted((a, b) => monthOf(b.start ?? '', 1) - monthOf(a.start ?? '', 1));
  if (!newest || earlier.length === 0) return 0;
  const known = new Set(earlier.flatMap(({ skills }) => skills));
  return new Set(newest.skills.filter((skill) => !known.has(skill))).size;
}

type Reason = [code: ReasonCode, points: number, value: string];

/** Points grow with `amount` up to `enough`, which is worth `most`. */
const part = (amount: number, enough: number, most: number) =>
  Math.round((Math.min(Math.max(amount, 0), enough) / enough) * most);

function indexOf(reasons: Reason[]): Index {
  const worded: IndexReason[] = reasons.map(([code, points, value]) => ({ code, points, value }));
  return { value: worded.reduce((sum, { points }) => sum + points, 0), reasons: worded };
}
