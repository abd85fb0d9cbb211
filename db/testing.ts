import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClock, type FakeClock } from '../core/testing/create-clock.ts';
import { createLog, type FakeLog } from '../core/testing/create-log.ts';
import { connect } from './client.ts';
import { migrate, migrationsVersion } from './migrate.ts';
import { type MemoryOptions, type OpenMemory, openMemory } from './open-memory.ts';
import { openQueue } from './queue.ts';

export interface TestMemory {
  memory: OpenMemory;
  clock: FakeClock;
  log: FakeLog;
  /** Also removes what was made for the test. */
  close(): Promise<void>;
}
type Given = Partial<Pick<MemoryOptions, 'retryDelaysMs' | 'concurrency'>>;

const quick = [10, 20, 40];

/** An embedded memory that is gone when closed, from a dump made once per version of the tables. */
export async function openTestMemory(given: Given = {}): Promise<TestMemory> {
  const [clock, log] = [createClock(), createLog()];
  const dump = await migratedDump();
  const memory = await openMemory({ dataDir: null, dump, clock, log, retryDelaysMs: quick, ...given });
  return { memory, clock, log, close: () => memory.close() };
}

export interface TestPostgres extends TestMemory {
  /** The database made for this test. */
  url: string;
  /** As many processes as were asked for, `memory` first. */
  all: OpenMemory[];
  /** Ends every connection to it, as a restart of the server would. */
  cut(): Promise<void>;
}

/** On a PostgreSQL: a database of its own, made beside the one that `url` names, and dropped when closed. */
export async function openTestPostgres(
  url: string,
  given: Given & { processes?: number } = {},
): Promise<TestPostgres> {
  const { processes = 1, ...options } = given;
  const [clock, log] = [createClock(), createLog()];
  const name = `matchpro_test_${randomUUID().replaceAll('-', '')}`;
  await administer(url, `create database ${name}`);
  const own = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const open = () => openMemory({ url: own, clock, log, retryDelaysMs: quick, ...options });
  const all = await Promise.all(Array.from({ length: processes }, open));
  const [memory] = all;
  if (!memory) throw new Error('no process was asked for');
  return {
    ...{ url: own, all, memory, clock, log },
    cut: () =>
      administer(url, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`),
    async close() {
      for (const one of all) await one.close();
      await administer(url, `drop database ${name} with (force)`);
    },
  };
}

/** Path of a dump of an empty, migrated database with its queues; written on first use. */
export async function migratedDump(): Promise<string> {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const engine = [dependencies['@electric-sql/pglite'], dependencies['pg-boss']].join('-');
  const path = join(tmpdir(), `matchpro-${engine}-${migrationsVersion()}.tar`);
  if (existsSync(path)) return path;
  const client = await connect({ dataDir: null });
  await migrate(client.db, client.kind);
  const queue = await openQueue(client, createClock(), createLog(), {
    retryDelaysMs: quick,
    concurrency: {},
  });
  await queue.close();
  const half = `${path}.${randomUUID()}`;
  writeFileSync(half, await client.dump());
  await client.close();
  renameSync(half, path);
  return path;
}

async function administer(url: string, statement: string): Promise<void> {
  const { default: postgres } = await import('postgres');
  const pool = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await pool.unsafe(statement);
  } finally {
    await pool.end();
  }
}
