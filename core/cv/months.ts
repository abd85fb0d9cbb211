// Months of one job, for whoever counts tenures rather than years of experience.

import type { Experience, PartialDate } from './structured-cv.ts';

export interface MonthSpan {
  /** Months since year 0, twelve a year; `to` excluded. */
  from: number;
  to: number;
}

/**
 * The months of an experience; null without a start, without an end while not under way, or when the dates contradict each
 * other or lie ahead. A missing month counts as the middle of the year, or as the whole year when both ends name the same.
 */
export function monthSpan(job: Pick<Experience, 'start' | 'end' | 'current'>, today: Date): MonthSpan | null {
  if (!job.start || (!job.end && !job.current)) return null;
  const now = monthOfDay(today) + 1;
  const oneYear = job.end !== null && job.start.length === 4 && job.end === job.start;
  const from = monthOf(job.start, oneYear ? 0 : 6);
  const to = job.end ? Math.min(monthOf(job.end, oneYear ? 11 : 5) + 1, now) : now;
  return to > from ? { from, to } : null;
}

export const monthOfDay = (day: Date) => day.getUTCFullYear() * 12 + day.getUTCMonth();

function monthOf(date: PartialDate, unsaid: number): number {
  const month = date.length > 4 ? Number(date.slice(5, 7)) - 1 : unsaid;
  return Number(date.slice(0, 4)) * 12 + month;
}
