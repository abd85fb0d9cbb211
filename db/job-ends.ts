import { type SQL, sql } from 'drizzle-orm';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Outage } from '../core/errors.ts';
import type { Log } from '../core/ports/log.ts';
import { type Database, rows } from './database.ts';
import { deadQueue } from './queues.ts';

export type Job = JobWithMetadata<object>;

/** The four ends of one try. None writes what the error said: that may be about a person. */
export function createJobEnds(db: Database, boss: PgBoss, log: Log, retryDelaysMs: readonly number[]) {
  /** Only while this try still holds the job: after a lost heartbeat another one may. */
  const held = (job: Job): SQL => sql`name = ${job.name} and id = ${job.id}::uuid
    and state = 'active' and retry_count = ${job.retryCount}::int`;
  return {
    done: (job: Job) => boss.complete(job.name, attemptOf(job)),

    /** Answers in how many milliseconds. */
    async retry(job: Job, outage: Outage): Promise<number> {
      const delay = Math.ceil(outage.retryAfterMs ?? retryDelaysMs[job.retryCount] ?? 0);
      await db.execute(sql`
        update pgboss.job
        set state = 'retry', start_after = pgboss.job_now() + ${delay}::int * interval '1 millisecond',
          output = jsonb_build_object('outage', ${outage.what}::text)
        where ${held(job)}`);
      log.warn('job.postponed', { job: job.name, id: job.id, what: outage.what, ms: delay });
      return delay;
    },

    /** A bug is not tried again: the second time would only do half the work twice. */
    async bury(job: Job, error: unknown): Promise<void> {
      await db.execute(sql`update pgboss.job set retry_limit = retry_count where ${held(job)}`);
      await boss.fail(job.name, attemptOf(job), { error: nameOf(error) });
      log.error('job.died', { job: job.name, id: job.id, attempt: job.retryCount + 1, error: nameOf(error) });
    },

    /** Unfinished, for whoever comes next. */
    async giveBack(job: Job): Promise<void> {
      await db.execute(
        sql`update pgboss.job set state = 'retry', start_after = pgboss.job_now() where ${held(job)}`,
      );
    },
  };
}
export type JobEnds = ReturnType<typeof createJobEnds>;

export const attemptOf = (job: Job) => ({ id: job.id, retryCount: job.retryCount });
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

export async function countJobs(db: Database): Promise<{ waiting: number; active: number; dead: number }> {
  const [counted] = await rows<{ waiting: number; active: number; dead: number }>(
    db,
    sql`select
      (count(*) filter (where name <> ${deadQueue} and state < 'active' and start_after <= pgboss.job_now()))::int as waiting,
      (count(*) filter (where name <> ${deadQueue} and state = 'active'))::int as active,
      (count(*) filter (where name = ${deadQueue}))::int as dead
    from pgboss.job where state <= 'active'`,
  );
  return counted ?? { waiting: 0, active: 0, dead: 0 };
}

/** Names of the queues with something to do now. */
export async function dueQueues(db: Database): Promise<string[]> {
  const due = sql`select distinct name from pgboss.job where state < 'active' and start_after <= pgboss.job_now()`;
  return (await rows<{ name: string }>(db, due)).map(({ name }) => name);
}
