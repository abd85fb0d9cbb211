import type { SQL } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

/** The query builder over either driver; a transaction is one too. */
export type Database = PgDatabase<PgQueryResultHKT>;

/** `execute` answers `{ rows }` on one driver and an array on the other. Cast every number in the SQL: int8 differs too. */
export async function rows<T>(db: Database, query: SQL): Promise<T[]> {
  const answer: unknown = await db.execute(query);
  return (Array.isArray(answer) ? answer : (answer as { rows: unknown[] }).rows) as T[];
}
