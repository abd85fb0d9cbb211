import type { EduLevel } from '../cv/structured-cv.ts';
import type { Placement } from '../pipeline/stage.ts';
import type { OccupationEntry, Vocabulary } from '../skills/vocabulary.ts';
import type { Confidence, Factor, SalaryForecast } from './prediction.ts';
import { educationFactor, placeFactor, seniorityFactor, skillFactors } from './salary-factors.ts';
import { placementsEffect } from './salary-placements.ts';
import { type Reference, referenceOf } from './salary-table.ts';

/** All that pay is forecast from. Earlier pay, name, sex, age and birth date have no door here. */
export interface SalaryFacts {
  /** Of the post; the person's own when the post's is unknown. null: no forecast. */
  occupation: OccupationEntry | null;
  /** False when the occupation is the person's and the post's own title says nothing. */
  ofPost: boolean;
  years: number | null;
  education: EduLevel | null;
  place: string | null;
  skills: string[];
  currency: string;
}

export const salaryModel = 'salary-2026.11';

/**
 * Gross per year for the post: reference × Π(1 + share) = p50, log-normal around it. null without a known occupation, or in a
 * currency without a rate. An occupation without a row falls back to the median over all jobs, wide and with low confidence.
 */
export function forecastSalary(
  facts: SalaryFacts,
  placements: readonly Placement[],
  vocabulary: Vocabulary,
): SalaryForecast | null {
  const rate = ratesOfEuro.get(facts.currency);
  if (!facts.occupation || rate === undefined) return null;
  const reference = referenceOf(facts.occupation.id);
  const team = placementsEffect(
    facts.occupation.id,
    placements,
    { currency: facts.currency, rate },
    vocabulary,
  );
  const factors = factorsOf(facts, facts.occupation, reference, vocabulary, team);
  const middle = reference.amount * rate * factors.reduce((product, { share }) => product * (1 + share), 1);
  const spread = quartile * deviationOf(reference) * (1 - 0.4 * team.trust);
  return {
    p25: rounded(middle * Math.exp(-spread)),
    p50: rounded(middle),
    p75: rounded(middle * Math.exp(spread)),
    currency: facts.currency,
    reference: reference.amount * rate,
    factors,
    confidence: confidenceOf(facts, reference, team.used),
    source: sourceOf(reference, facts.currency),
    placements: team.used,
    model: salaryModel,
  };
}

/** ECB reference rates, mean of 2024. The table is French: another currency changes the unit, not the market. */
const ratesOfEuro = new Map([
  ['EUR', 1],
  ['USD', 1.0824],
  ['GBP', 0.8466],
  ['CHF', 0.9526],
  ['CAD', 1.4821],
]);

/** Standard normal quantile of 75 %, and of 90 % for the 80 % ranges of the table. */
const quartile = 0.6745;
const decile = 1.2816;

/** Of the logarithm of pay within an occupation, once its factors are known. */
const usualDeviation = { executive: 0.26, employee: 0.18 };
const unknownDeviation = 0.42;
/** Part of a published range that place, seniority and skills do not explain; our estimate. */
const leftUnexplained = 0.85;

function factorsOf(
  facts: SalaryFacts,
  occupation: OccupationEntry,
  { aggregate, known }: Reference,
  vocabulary: Vocabulary,
  team: { used: number; share: number },
): Factor[] {
  const factors = [
    ...seniorityFactor(facts.years, aggregate),
    ...placeFactor(facts.place, aggregate.scale),
    ...educationFactor(facts.education, aggregate.scale),
    ...(known ? skillFactors(facts.skills, occupation.skills, vocabulary) : []),
  ];
  const own: Factor = { code: 'placements', label: String(team.used), share: team.share };
  return team.used > 0 ? [...factors, own] : factors;
}

function deviationOf({ aggregate, known }: Reference): number {
  if (!known) return unknownDeviation;
  if (!aggregate.range || aggregate.amount === 0) return usualDeviation[aggregate.scale];
  if (aggregate.scale === 'employee') return usualDeviation.employee;
  const [low, high] = aggregate.range;
  return (Math.log(high / low) / (2 * decile)) * leftUnexplained;
}

function confidenceOf(facts: SalaryFacts, { known }: Reference, used: number): Confidence {
  if (!known || !facts.ofPost || facts.currency !== 'EUR') return 'low';
  if (used >= 8 && facts.years !== null) return 'high';
  return facts.years === null && facts.place === null ? 'low' : 'medium';
}

function sourceOf({ aggregate, known }: Reference, currency: string): string {
  const published = `${aggregate.source} ${aggregate.year}`;
  const table = known ? published : `${published} (tous métiers / all jobs)`;
  return currency === 'EUR' ? table : `${table} · BCE 2024 EUR→${currency}`;
}

const rounded = (amount: number) => Math.round(amount / 100) * 100;
