import { sql } from 'drizzle-orm';
import { company } from '../schema/company.ts';
import { fold } from './fold.ts';
import type { Session } from './session.ts';

/** The one row behind every spelling of a company's name; null when there is no name. */
export async function companyOf(session: Session, name: string): Promise<string | null> {
  const nameKey = fold(name).trim();
  if (nameKey === '') return null;
  const [row] = await session.db
    .insert(company)
    .values({ teamId: session.team, name, nameKey })
    .onConflictDoUpdate({ target: [company.teamId, company.nameKey], set: { name: sql`${company.name}` } })
    .returning({ id: company.id });
  return row?.id ?? null;
}
