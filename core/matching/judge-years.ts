import type { Experience } from '../cv/structured-cv.ts';
import { yearsOfExperience } from '../cv/years.ts';
import { closenessTo } from './closeness-to.ts';
import { findQuote } from './find-quote.ts';
import { type Judgement, met, missing, partly, unknown } from './judgement.ts';
import type { Evidence } from './match.ts';
import type { CandidateFacts, JobFact } from './read-facts.ts';
import type { OfferPlan } from './read-offer.ts';

/** A post counts for the offer's trade from this closeness on. */
const sameTrade = 0.3;
/** Fewer years than asked still earn their share, down to this part of them. */
const partOfYears = 0.6;

/**
 * Years in the offer's trade, periods that overlap counted once. Posts whose title says nothing about the trade can turn
 * 'missing' into 'unknown', and earn nothing. More years than asked are worth no more.
 */
export function judgeYears(min: number, plan: OfferPlan, facts: CandidateFacts, now: Date): Judgement {
  const related = facts.jobs.filter((job) => isRelated(job, plan));
  const { years, evidence } = yearsOf(related, facts, now);
  const found = String(years);
  if (facts.jobs.length === 0) return unknown();
  if (years >= min && evidence.length > 0) return met(found, evidence);
  if (years >= min * partOfYears && evidence.length > 0) return partly(years / min, found, evidence);
  const open = yearsOf([...related, ...facts.jobs.filter((job) => isOpen(job, plan))], facts, now);
  return open.years >= min ? unknown(found, evidence) : missing(found, evidence);
}

const isRelated = (job: JobFact, { title }: OfferPlan) => closenessTo(title, job) >= sameTrade;
const isOpen = (job: JobFact, plan: OfferPlan) =>
  !isRelated(job, plan) && (!job.occupation || !plan.title.occupation);

function yearsOf(
  jobs: readonly JobFact[],
  facts: CandidateFacts,
  now: Date,
): { years: number; evidence: Evidence[] } {
  const experiences: Experience[] = jobs.map(({ experience }) => experience);
  const { years, lines } = yearsOfExperience(experiences, now);
  if (years === null) return { years: 0, evidence: [] };
  const value = String(years);
  const quoted = lines.map((line) => findQuote(facts.text, line)).filter((line) => line !== null);
  if (quoted.length > 0) return { years, evidence: [{ source: 'computed', value, lines: quoted }] };
  const typed = experiences.every(({ quote }) => quote.trim() === '');
  return { years, evidence: typed ? [facts.entered(value)] : [] };
}
