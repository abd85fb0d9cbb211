import { and, eq } from 'drizzle-orm';
import type { StructuredCv } from '../../core/cv/structured-cv.ts';
import { education, experience, language, skill } from '../schema/profile.ts';
import type { Session } from './session.ts';

/** The profile as rows, in place of those of before. */
export async function writeProfileRows(
  session: Session,
  candidateId: string,
  cv: StructuredCv,
): Promise<void> {
  for (const table of [experience, skill, education, language]) {
    await session.db
      .delete(table)
      .where(and(eq(table.teamId, session.team), eq(table.candidateId, candidateId)));
  }
  const placed = <T>(entries: readonly T[]) =>
    entries.map((entry, position) => ({ ...entry, teamId: session.team, candidateId, position }));
  // The query builder writes the columns it knows and leaves missions and quotes to the profile.
  if (cv.experiences.length > 0) await session.db.insert(experience).values(placed(cv.experiences));
  if (cv.skills.length > 0) await session.db.insert(skill).values(placed(cv.skills));
  if (cv.education.length > 0) await session.db.insert(education).values(placed(cv.education));
  if (cv.languages.length > 0) await session.db.insert(language).values(placed(cv.languages));
}
