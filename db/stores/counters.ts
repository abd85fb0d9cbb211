import { sql } from 'drizzle-orm';
import { counter } from '../schema/counter.ts';
import type { Session } from './session.ts';

type Kind = 'candidate' | 'offer';

/** The next number of this kind; a rollback gives it back. */
export async function nextNumber(session: Session, kind: Kind): Promise<number> {
  const [row] = await session.db
    .insert(counter)
    .values({ teamId: session.team, kind, last: 1 })
    .onConflictDoUpdate({ target: [counter.teamId, counter.kind], set: { last: sql`${counter.last} + 1` } })
    .returning({ last: counter.last });
  if (!row) throw new Error(`no counter for ${kind}`);
  return row.last;
}

/** Counts on behind `number`. */
export async function countPast(session: Session, kind: Kind, number: number): Promise<void> {
  await session.db
    .insert(counter)
    .values({ teamId: session.team, kind, last: number })
    .onConflictDoUpdate({
      target: [counter.teamId, counter.kind],
      set: { last: sql`greatest(${counter.last}, ${number}::int)` },
    });
}

/** Whether a number that a person typed can be one: larger ones do not fit the column. */
export const canBeNumber = (number: number): boolean =>
  Number.isInteger(number) && number > 0 && number < 2 ** 31;
