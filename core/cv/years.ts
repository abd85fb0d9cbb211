// Time worked, counted once however many jobs overlap.

import { monthSpan } from './months.ts';
import type { Experience, PartialDate } from './structured-cv.ts';

export interface YearsOfExperience {
  /** Years of jobs, to one decimal; null when no job says enough to count. Internships and apprenticeships apart. */
  years: number | null;
  internshipYears: number | null;
  /** The CV's own lines that were counted. */
  lines: string[];
}

/** Years over all jobs, overlapping months counted once; how a missing month counts is said in `monthSpan`. */
export function yearsOfExperience(experiences: readonly Experience[], today: Date): YearsOfExperience {
  const jobs = experiences.filter((experience) => experience.kind === 'job');
  const others = experiences.filter((experience) => experience.kind !== 'job');
  const counted = jobs.filter((job) => monthSpan(job, today) !== null);
  return {
    years: yearsOver(jobs, today),
    internshipYears: yearsOver(others, today),
    lines: counted.map((job) => job.quote),
  };
}

/** Years over these experiences, to one decimal, or null when none has dates. */
export function yearsOver(experiences: readonly Experience[], today: Date): number | null {
  const spans = experiences.flatMap((experience) => {
    const span = monthSpan(experience, today);
    return span ? [span] : [];
  });
  if (spans.length === 0) return null;
  spans.sort((a, b) => a.from - b.from);
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return Math.round((months / 12) * 10) / 10;
}

/** The last date at which one of these experiences was under way, as precise as the CV says it. */
export function lastDay(experiences: readonly Experience[], today: Date): PartialDate | null {
  const now = `${today.getUTCFullYear()}-${String(today.getUTCMonth() + 1).padStart(2, '0')}`;
  const days = experiences.map((experience) =>
    experience.current ? now : (experience.end ?? experience.start),
  );
  return days.reduce<PartialDate | null>(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}
