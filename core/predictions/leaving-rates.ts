// How likely jobs are to end, by how long they have lasted. Two populations, kept apart: all contracts that are signed, for what
// lies ahead; jobs that stand on CVs, for judging a CV, since CVs leave out most jobs of under a year.

export interface Step {
  /** From this many months on, until the next step. */
  from: number;
  /** Chance of ending within one month. */
  monthly: number;
}

/** A share that ends over some months, as a rate per month. */
const rate = (share: number, months: number) => -Math.log(1 - share) / months;

/**
 * French permanent contracts: 19.6 % end within 3 months and 36.1 % within 12 (Dares Analyses 2015-005). Beyond the first year
 * the rate falls; those steps are our extrapolation.
 */
export const contracts: readonly Step[] = [
  { from: 0, monthly: rate(0.196, 3) },
  { from: 3, monthly: rate(1 - (1 - 0.361) / (1 - 0.196), 9) },
  { from: 12, monthly: rate(0.22, 12) },
  { from: 24, monthly: rate(0.17, 12) },
  { from: 60, monthly: rate(0.11, 12) },
  { from: 120, monthly: rate(0.07, 12) },
];

/** Jobs named on public CVs: about one in eight ends in its first year, then one in four each year. */
export const jobsOnCvs: readonly Step[] = [
  { from: 0, monthly: rate(0.12, 12) },
  { from: 12, monthly: rate(0.25, 12) },
];

/** Departures to expect between two tenures, in months, for a person like the others. */
export function expectedDepartures(steps: readonly Step[], from: number, to: number): number {
  return steps.reduce((sum, step, index) => {
    const end = steps[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    return sum + step.monthly * Math.max(0, Math.min(to, end) - Math.max(from, step.from));
  }, 0);
}
