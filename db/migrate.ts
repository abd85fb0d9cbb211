import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { type Database, rows } from './database.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any number that nobody else takes: one process migrates, the others wait for it. */
const lockKey = 6_283_185;

/**
 * Brings the tables to what this version of the house needs. The SQL was written by `npm run db:generate` and read in
 * review; drizzle-kit is not needed here. Throws when the database was migrated by a newer house.
 */
export async function migrate(db: Database, kind: 'pglite' | 'postgres'): Promise<void> {
  const ours = readMigrationFiles({ migrationsFolder });
  await db.transaction(async (tx) => {
    if (kind === 'postgres') await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
    await tx.execute(sql`create table if not exists migration (
      hash text primary key, written_at timestamptz not null, applied_at timestamptz not null default now()
    )`);
    const applied = await rows<{ hash: string }>(tx, sql`select hash from migration order by written_at`);
    refuseUnknown(applied, ours);
    for (const { hash, sql: statements, folderMillis } of ours.slice(applied.length)) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      const writtenAt = new Date(folderMillis).toISOString();
      await tx.execute(
        sql`insert into migration (hash, written_at) values (${hash}, ${writtenAt}::timestamptz)`,
      );
    }
  });
}

function refuseUnknown(applied: { hash: string }[], ours: { hash: string }[]): void {
  const same = applied.every(({ hash }, index) => ours[index]?.hash === hash);
  if (!same)
    throw new Error(
      'This database was written by another version of MatchPro: start that version or a newer one.',
    );
}

/** Names the tables' present shape, e.g. for a cached dump. */
export const migrationsVersion = (): string =>
  readMigrationFiles({ migrationsFolder })
    .map(({ hash }) => hash.slice(0, 12))
    .join('-');
