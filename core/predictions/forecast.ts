import type { Candidate } from '../candidates/candidate.ts';
import { type EduLevel, eduLevels } from '../cv/structured-cv.ts';
import { yearsOfExperience } from '../cv/years.ts';
import type { Offer } from '../offers/offer.ts';
import type { Placement } from '../pipeline/stage.ts';
import type { OccupationEntry, Vocabulary } from '../skills/vocabulary.ts';
import { fold } from '../skills/words.ts';
import { forecastLeaving } from './forecast-leaving.ts';
import { forecastSalary, type SalaryFacts } from './forecast-salary.ts';
import type { LeavingForecast, SalaryForecast } from './prediction.ts';

export interface ForecastInput {
  candidate: Candidate;
  /** The post the pay is for; null: the person's own. */
  offer: Offer | null;
  placements: readonly Placement[];
  vocabulary: Vocabulary;
  now: Date;
}

/** Pay for the post and risk of leaving. The person's own placements are left out: their pay is earlier pay. */
export function forecast(input: ForecastInput): { salary: SalaryForecast | null; leaving: LeavingForecast } {
  const { candidate, offer, vocabulary, now } = input;
  const placements = input.placements.filter((placement) => placement.candidate !== candidate.id);
  return {
    salary: isTraining(offer) ? null : forecastSalary(salaryFacts(input), placements, vocabulary),
    leaving: forecastLeaving(candidate.profile.experiences, placements, now),
  };
}

/** Pay of interns and apprentices is set by law, not by the market. */
const isTraining = (offer: Offer | null) => offer?.contract === 'stage' || offer?.contract === 'alternance';

function salaryFacts({ candidate, offer, vocabulary, now }: ForecastInput): SalaryFacts {
  const ofPost = offer ? vocabulary.occupation(offer.title) : ownOccupation(candidate, vocabulary);
  return {
    occupation: ofPost ?? ownOccupation(candidate, vocabulary) ?? null,
    ofPost: ofPost !== undefined,
    years: yearsFor(candidate, offer, now),
    education: highestLevel(candidate),
    place: offer ? offer.place : candidate.city,
    skills: skillsFor(candidate, offer),
    currency: offer?.pay?.currency ?? 'EUR',
  };
}

function ownOccupation(candidate: Candidate, vocabulary: Vocabulary): OccupationEntry | undefined {
  const { experiences, headline } = candidate.profile;
  const jobs = experiences.filter((experience) => experience.kind === 'job');
  const titles = [headline, ...jobs.sort(newestFirst).map((job) => job.title)];
  return titles.map((title) => (title ? vocabulary.occupation(title) : undefined)).find(Boolean);
}

/** Years worked, held to what the post's title asks: a junior post pays a junior. */
function yearsFor(candidate: Candidate, offer: Offer | null, now: Date): number | null {
  const worked = yearsOfExperience(candidate.profile.experiences, now).years;
  const years = worked ?? offer?.requirements.years?.min ?? null;
  const title = fold(offer?.title ?? '');
  if (/\b(?:junior|jr|debutante?)\b/.test(title)) return Math.min(years ?? 1, 3);
  if (/\b(?:senior|sr|lead|principal|expert)\b/.test(title)) return Math.max(years ?? 8, 6);
  return years;
}

function highestLevel(candidate: Candidate): EduLevel | null {
  const ranks = candidate.profile.education.map(({ level }) => (level ? eduLevels.indexOf(level) : -1));
  return eduLevels[Math.max(-1, ...ranks)] ?? null;
}

/** The post pays for what it asks, as far as the person has it; without a post, for what the person has. */
function skillsFor(candidate: Candidate, offer: Offer | null): string[] {
  const own = candidate.profile.skills.map((skill) => skill.name);
  if (!offer) return own;
  const asked = new Set(offer.requirements.skills.map((skill) => fold(skill.name)));
  return own.filter((name) => asked.has(fold(name)));
}

const newestFirst = (
  a: { current: boolean; end: string | null },
  b: { current: boolean; end: string | null },
) => Number(b.current) - Number(a.current) || (b.end ?? '').localeCompare(a.end ?? '');
