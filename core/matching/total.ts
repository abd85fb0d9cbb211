import type { Band, Criterion } from './match.ts';

/** The most a match can reach when must-haves are missing: one, two or more. Unknown ones do not count. */
export const caps = { oneMissing: 59, moreMissing: 39 };

/** The least a total must be for its word. With one must-have missing a match is at best 'possible', with two 'weak'. */
export const bandFloors = { strong: 75, good: 60, possible: 40 };

/** sum(points) + capPoints = total, in whole numbers. */
export function totalOf(criteria: readonly Criterion[]): { total: number; capPoints: number; band: Band } {
  const earned = criteria.reduce((sum, criterion) => sum + criterion.points, 0);
  const total = Math.min(earned, capFor(missingMusts(criteria)));
  return { total, capPoints: total < earned ? total - earned : 0, band: bandOf(total) };
}

export const missingMusts = (criteria: readonly Criterion[]) =>
  criteria.filter(({ must, verdict }) => must && verdict === 'missing').length;

function capFor(missing: number): number {
  if (missing === 0) return 100;
  return missing === 1 ? caps.oneMissing : caps.moreMissing;
}

export function bandOf(total: number): Band {
  if (total >= bandFloors.strong) return 'strong';
  if (total >= bandFloors.good) return 'good';
  return total >= bandFloors.possible ? 'possible' : 'weak';
}
