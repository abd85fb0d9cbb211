import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { type ConstructorOptions, fromPglite } from 'pg-boss';
import type { Sql } from 'postgres';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { surviving } from './surviving-pool.ts';

/** One open database, whichever it is. */
export interface Client {
  kind: 'pglite' | 'postgres';
  db: Database;
  /** How the queue reaches the same database. */
  queue: ConstructorOptions;
  /** `on` for each notice; `ready` after the first subscription and after every reconnection. */
  listen(channel: string, on: (payload: string) => void, ready: () => void): Promise<void>;
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Where =
  /** PGlite in this folder, alone; `dump` begins a fresh folder from a migrated database. */
  | { dataDir: string | null; dump?: string }
  /** PostgreSQL 15 or newer. */
  | { url: string };

export function connect(where: Where): Promise<Client> {
  return 'url' in where ? connectPostgres(where.url) : connectPglite(where.dataDir, where.dump ?? null);
}

async function connectPglite(dataDir: string | null, dump: string | null): Promise<Client> {
  const lock = dataDir === null ? null : lockFolder(dataDir);
  try {
    const [{ openEmbedded }, { drizzle }] = await Promise.all([
      import('./embedded.ts'),
      import('drizzle-orm/pglite'),
    ]);
    const folder = dataDir === null ? null : join(dataDir, 'database');
    const embedded = await openEmbedded({ dataDir: folder, dump });
    return {
      kind: 'pglite',
      db: drizzle({ client: embedded as unknown as PGlite, casing: 'snake_case' }) as unknown as Database,
      queue: { db: fromPglite(embedded), backend: 'pglite' },
      async listen(channel, on, ready) {
        await embedded.listen(channel, on);
        ready();
      },
      dump: () => embedded.dump(),
      async close() {
        await embedded.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function connectPostgres(url: string): Promise<Client> {
  const [{ default: postgres }, { drizzle }] = await Promise.all([
    import('postgres'),
    import('drizzle-orm/postgres-js'),
  ]);
  // CREATE … IF NOT EXISTS says so each time; nobody needs to read it.
  const pool = postgres(url, { max: 8, connect_timeout: 10, onnotice: () => undefined });
  const ears: { stop(): void }[] = [];
  const db = drizzle({ client: surviving(pool), casing: 'snake_case' }) as unknown as Database;
  try {
    await db.execute(sql`select 1`);
  } catch (error) {
    await pool.end({ timeout: 1 });
    throw error;
  }
  return {
    kind: 'postgres',
    db,
    queue: { connectionString: url, max: 4 },
    async listen(channel, on, ready) {
      ears.push(await listenForGood(pool, channel, on, ready));
    },
    dump: () => Promise.reject(new Error('pg_dump is the tool for that')),
    async close() {
      for (const ear of ears) ear.stop();
      await pool.end({ timeout: 5 });
    },
  };
}

const earCheckMs = 15_000;

/** The driver subscribes again after a cut, once: a server that is away for longer leaves it deaf, so it is asked. */
async function listenForGood(pool: Sql, channel: string, on: (payload: string) => void, ready: () => void) {
  let heard = true;
  const hear = (payload: string) => {
    heard = true;
    if (payload !== '') on(payload);
  };
  const subscribe = () => pool.listen(channel, hear, ready);
  await subscribe();
  const check = async () => {
    if (!heard) await subscribe();
    heard = false;
    await pool.notify(channel, '');
  };
  const timer = setInterval(() => void check().catch(() => undefined), earCheckMs).unref();
  return { stop: () => clearInterval(timer) };
}
