import { sql } from 'drizzle-orm';
import type { PgBoss } from 'pg-boss';
import { type JobName, jobs } from '../core/jobs/jobs.ts';
import type { Client } from './client.ts';
import type { Database } from './database.ts';

export interface QueueOptions {
  /** Wait before each new try after an Outage, in milliseconds; one more failure and the job is dead. */
  retryDelaysMs: readonly number[];
  /** Jobs of one name at work at the same time in this process. */
  concurrency: Partial<Record<JobName, number>>;
}
export const defaultRetryDelaysMs = [
  2_000, 10_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000, 7_200_000,
];
export const wakeChannel = 'matchpro_jobs';
export const deadQueue = 'dead';
const day = 24 * 3600;
export const heartbeatSeconds = 30;
/** `short`: one waits per key, any number at work; the fetch lets one per key work at a time. */
export async function makeQueues(boss: PgBoss, kind: Client['kind'], retryLimit: number): Promise<void> {
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
  if (!known.has(deadQueue)) await boss.createQueue(deadQueue, { retentionSeconds: 30 * day });
  for (const name of Object.keys(jobs)) {
    const found = known.get(name);
    const settings = { retryLimit, deleteAfterSeconds: day, deadLetter: deadQueue, expireInSeconds: 900 };
    const beat = kind === 'postgres' ? { heartbeatSeconds } : {};
    if (!found) await boss.createQueue(name, { policy: 'short', ...settings, ...beat });
    else if (found.retryLimit !== retryLimit) await boss.updateQueue(name, settings);
  }
}

/** A queue that pg-boss has not seen yet is looked up on the outer session: inside a transaction that waits for ever. */
export async function warm(boss: PgBoss): Promise<void> {
  const nobody = '00000000-0000-0000-0000-000000000000';
  for (const name of [...Object.keys(jobs), deadQueue]) await boss.findJobs(name, { id: nobody });
}

export async function takeUpAgain(db: Database): Promise<void> {
  await db.execute(
    sql`update pgboss.job set state = 'retry', start_after = pgboss.job_now() where state = 'active'`,
  );
}
