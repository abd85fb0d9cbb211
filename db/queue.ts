import { sql } from 'drizzle-orm';
import { type DrizzleTransactionLike, fromDrizzle, PgBoss } from 'pg-boss';
import { type JobName, type Jobs, jobs } from '../core/jobs/jobs.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';
import type { Workshop } from '../core/ports/memory.ts';
import type { Client } from './client.ts';
import { type Database, rows } from './database.ts';
import { reach } from './outages.ts';
import { heartbeatSeconds, makeQueues, type QueueOptions, takeUpAgain, wakeChannel, warm } from './queues.ts';
import { createWorkshop } from './workshop.ts';

export interface Queue {
  /** The jobs of one transaction. */
  in(tx: Database): Jobs;
  workshop: Workshop;
  close(): Promise<void>;
}

/** Jobs of a team that comes with two hundred CVs stand behind those of a team that comes with one. */
const fair = new Set<JobName>(['cv.read', 'candidate.match']);

/**
 * pg-boss holds the jobs, so that a job and the rows it is about live in one transaction. Its own workers are not used:
 * they fetch one job and then wait for a notice or half a minute, and a key at work hides the jobs behind it.
 */
export async function openQueue(
  client: Client,
  clock: Clock,
  log: Log,
  options: QueueOptions,
): Promise<Queue> {
  const boss = new PgBoss({
    ...client.queue,
    schema: 'pgboss',
    application_name: 'matchpro-queue',
    schedule: false,
    monitorVacuum: false,
    reindex: client.kind === 'postgres',
    superviseIntervalSeconds: heartbeatSeconds,
    monitorIntervalSeconds: heartbeatSeconds,
  });
  boss.on('error', (error) => log.warn('queue.failed', { error: error.name }));
  await boss.start();
  await makeQueues(boss, client.kind, options.retryDelaysMs.length);
  await warm(boss);
  // The embedded database has one process: what it finds at work was left so by a crash.
  if (client.kind === 'pglite') await takeUpAgain(client.db);

  const jobsIn = (tx: Database): Jobs => ({
    add: (name, payload, how) => enqueue(boss, tx, clock, name, payload, how),
  });
  const add: Jobs['add'] = (...job) => reach(() => client.db.transaction((tx) => jobsIn(tx).add(...job)));
  const workshop = createWorkshop(client, boss, log, options, add);
  return {
    in: jobsIn,
    workshop: workshop.port,
    async close() {
      workshop.close();
      await boss.stop({ graceful: false });
    },
  };
}

async function enqueue<N extends JobName>(
  boss: PgBoss,
  tx: Database,
  clock: Clock,
  name: N,
  payload: Parameters<Jobs['add']>[1],
  how: { key?: string; startAfter?: Date } = {},
): Promise<void> {
  const data = jobs[name].parse(payload);
  const delay = how.startAfter ? Math.max(0, how.startAfter.getTime() - clock.now().getTime()) : 0;
  await boss.send(name, data, {
    db: fromDrizzle(tx as unknown as DrizzleTransactionLike, sql),
    singletonKey: singletonKey(how.key, delay > 0 ? how.startAfter : undefined),
    ...(how.key === undefined ? {} : { group: { id: how.key } }),
    // pg-boss keeps its own time, so it is told how long, not until when.
    ...(delay > 0 ? { startAfter: `${delay} milliseconds` } : {}),
    ...(fair.has(name) && 'team' in data ? { priority: -(await waitingOf(tx, name, data.team)) } : {}),
  });
  await tx.execute(sql`select pg_notify(${wakeChannel}, ${name})`);
}

/** A job for later does not stand in the way of the same job now; and a job without a key is like no other. */
function singletonKey(key: string | undefined, later: Date | undefined): string {
  if (key === undefined) return crypto.randomUUID();
  return later ? `${key}@${later.toISOString()}` : key;
}

async function waitingOf(tx: Database, name: string, team: string): Promise<number> {
  const [answer] = await rows<{ waiting: number }>(
    tx,
    sql`select count(*)::int as waiting from pgboss.job where name = ${name} and state = 'created' and data->>'team' = ${team}`,
  );
  return answer?.waiting ?? 0;
}
