import type { Experience, PartialDate } from '../cv/structured-cv.ts';

/** Months since year 0. A date without a month counts as `month` of its year (1–12). */
export function monthOf(date: PartialDate, month: number): number {
  const [year = '0', given] = date.split('-');
  return Number(year) * 12 + (given ? Number(given) : month) - 1;
}

export interface Tenure {
  months: number;
  current: boolean;
}

/**
 * Length of each dated job in months, first and last month both counted; a year alone stands for its middle (June). Internships,
 * apprenticeships, and posts whose end is not said or lies before their start, are left out.
 */
export function tenuresOf(experiences: readonly Experience[], now: Date): Tenure[] {
  return experiences.flatMap(({ kind, start, end, current }) => {
    if (kind !== 'job' || start === null || (end === null && !current)) return [];
    const last = end === null ? thisMonth(now) : Math.min(monthOf(end, 6), thisMonth(now));
    const months = last - monthOf(start, 6) + 1;
    return months > 0 ? [{ months, current }] : [];
  });
}

/** Months since the last post ended, 0 when there is one now, null when no end is known. */
export function monthsSince(experiences: readonly Experience[], now: Date): number | null {
  if (experiences.some(({ current }) => current)) return 0;
  const ends = experiences.flatMap(({ end }) => (end === null ? [] : monthOf(end, 12)));
  return ends.length === 0 ? null : Math.max(0, thisMonth(now) - Math.max(...ends));
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

const thisMonth = (now: Date) => now.getUTCFullYear() * 12 + now.getUTCMonth();
