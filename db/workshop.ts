import { sql } from 'drizzle-orm';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import { Outage } from '../core/errors.ts';
import { type JobName, type Jobs, jobs } from '../core/jobs/jobs.ts';
import type { Log } from '../core/ports/log.ts';
import type { Workshop } from '../core/ports/memory.ts';
import type { Client } from './client.ts';
import { rows } from './database.ts';
import { reach } from './outages.ts';
import { deadQueue, type QueueOptions, wakeChannel } from './queue.ts';

type Handle = Parameters<Workshop['work']>[0];
type Job = JobWithMetadata<object>;

const names = Object.keys(jobs) as JobName[];
const defaultConcurrency: Partial<Record<JobName, number>> = {
  'event.handle': 4,
  'cv.read': 2,
  'voice.send': 4,
};
const tickMs = 1_000;
const heartbeatMs = 10_000;
const idlePollMs = 10;

/** Fetches when woken, when a place is free again, and once a second for what was due later. */
export async function openWorkshop(
  client: Client,
  boss: PgBoss,
  log: Log,
  options: QueueOptions,
  outside: Jobs,
): Promise<{ port: Workshop; close(): Promise<void> }> {
  const benches = new Map(names.map((name) => [name, bench(name)]));
  const atWork = new Set<Promise<void>>();
  const timers: NodeJS.Timeout[] = [];
  let handle: Handle | null = null;
  let closed = false;

  function bench(name: JobName) {
    const places = options.concurrency[name] ?? defaultConcurrency[name] ?? 1;
    return { name, places, active: new Map<string, Job>(), fetching: false, woken: false };
  }
  type Bench = ReturnType<typeof bench>;

  function wake(name: string): void {
    const woken = benches.get(name as JobName);
    if (!woken || !handle) return;
    woken.woken = true;
    if (!woken.fetching) void fill(woken);
  }

  async function fill(at: Bench): Promise<void> {
    at.fetching = true;
    try {
      while (at.woken && handle && at.active.size < at.places) {
        at.woken = false;
        const free = at.places - at.active.size;
        const fetched = await fetch(at, free);
        for (const job of fetched) start(at, job, handle);
        // Fewer than asked may still not be all: of each key only one was taken.
        if (fetched.length > 0) at.woken = true;
      }
    } catch (error) {
      log.warn('queue.unreachable', { job: at.name, error: error instanceof Error ? error.name : 'unknown' });
    } finally {
      at.fetching = false;
    }
  }

  /** One per key at a time, across every process. */
  function fetch(at: Bench, batchSize: number): Promise<Job[]> {
    return boss.fetch<object>(at.name, { batchSize, includeMetadata: true, groupConcurrency: 1 });
  }

  function start(at: Bench, job: Job, by: Handle): void {
    at.active.set(job.id, job);
    const done = finish(job, by).finally(() => {
      at.active.delete(job.id);
      atWork.delete(done);
      wake(at.name);
    });
    atWork.add(done);
  }

  async function finish(job: Job, by: Handle): Promise<void> {
    const last = job.retryCount >= job.retryLimit;
    try {
      // Its last try took the process with it: it must not take the next one too.
      if (job.retryCount > job.retryLimit) throw new Error('every try ended in a crash');
      await run(job, last, by);
    } catch (error) {
      await settle(job, () => (error instanceof Outage && !last ? retry(job, error) : bury(job, error)));
      return;
    }
    await settle(job, () => boss.complete(job.name, attemptOf(job)));
  }

  function run(job: Job, last: boolean, by: Handle): Promise<void> {
    const payload = jobs[job.name as JobName].parse(job.data);
    return by({ name: job.name, id: job.id, payload, attempt: job.retryCount + 1, last });
  }

  /** When even this fails, the job stays at work and is taken up again after its heartbeat or the next start. */
  async function settle(job: Job, act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      log.error('job.unsettled', {
        job: job.name,
        id: job.id,
        error: error instanceof Error ? error.name : 'unknown',
      });
    }
  }

  async function retry(job: Job, outage: Outage): Promise<void> {
    const delay = Math.ceil(outage.retryAfterMs ?? options.retryDelaysMs[job.retryCount] ?? tickMs);
    await client.db.execute(sql`
      update pgboss.job
      set state = 'retry', start_after = pgboss.job_now() + ${delay}::int * interval '1 millisecond',
        output = jsonb_build_object('outage', ${outage.what}::text)
      where name = ${job.name} and id = ${job.id}::uuid and state = 'active' and retry_count = ${job.retryCount}::int`);
    log.warn('job.postponed', { job: job.name, id: job.id, what: outage.what, ms: delay });
    if (delay < tickMs) later(delay, () => wake(job.name));
  }

  /** A bug is not tried again: the second time would only do half the work twice. */
  async function bury(job: Job, error: unknown): Promise<void> {
    const name = error instanceof Error ? error.name : 'unknown';
    await client.db.execute(sql`
      update pgboss.job set retry_limit = retry_count where name = ${job.name} and id = ${job.id}::uuid`);
    await boss.fail(job.name, attemptOf(job), { error: name });
    log.error('job.died', { job: job.name, id: job.id, attempt: job.retryCount + 1, error: name });
  }

  function later(ms: number, act: () => void): void {
    timers.push(setTimeout(act, ms + 1).unref());
  }

  async function tick(): Promise<void> {
    const due = await rows<{ name: string }>(
      client.db,
      sql`select distinct name from pgboss.job where state < 'active' and start_after <= pgboss.job_now()`,
    ).catch(() => []);
    for (const { name } of due) wake(name);
  }

  async function beat(): Promise<void> {
    for (const at of benches.values()) {
      const held = [...at.active.values()].map(attemptOf);
      if (held.length > 0) await boss.touch(at.name, held).catch(() => undefined);
    }
  }

  async function giveBack(): Promise<void> {
    for (const at of benches.values()) {
      for (const { id } of at.active.values()) {
        await client.db.execute(sql`
          update pgboss.job set state = 'retry', start_after = pgboss.job_now()
          where name = ${at.name} and id = ${id}::uuid and state = 'active'`);
      }
    }
  }

  const port: Workshop = {
    async work(by) {
      handle = by;
      await client.listen(wakeChannel, wake, () => names.forEach(wake));
      timers.push(setInterval(tick, tickMs).unref());
      if (client.kind === 'postgres') timers.push(setInterval(beat, heartbeatMs).unref());
    },
    add: outside.add,
    async drain(timeoutMs) {
      handle = null;
      const patience = Promise.withResolvers<void>();
      const timer = setTimeout(patience.resolve, timeoutMs);
      await Promise.race([Promise.allSettled([...atWork]), patience.promise]);
      clearTimeout(timer);
      if (atWork.size > 0) await reach(giveBack);
    },
    async idle() {
      while (!closed && (atWork.size > 0 || (await busy()) > 0)) {
        await new Promise((wait) => setTimeout(wait, idlePollMs));
      }
    },
    health: () => reach(counts),
  };

  async function busy(): Promise<number> {
    const { waiting, active } = await counts();
    return waiting + active;
  }

  async function counts(): Promise<{ waiting: number; active: number; dead: number }> {
    const [counted] = await rows<{ waiting: number; active: number; dead: number }>(
      client.db,
      sql`select
        (count(*) filter (where name <> ${deadQueue} and state < 'active' and start_after <= pgboss.job_now()))::int as waiting,
        (count(*) filter (where name <> ${deadQueue} and state = 'active'))::int as active,
        (count(*) filter (where name = ${deadQueue}))::int as dead
      from pgboss.job where state <= 'active'`,
    );
    return counted ?? { waiting: 0, active: 0, dead: 0 };
  }

  return {
    port,
    async close() {
      closed = true;
      handle = null;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

const attemptOf = (job: Job) => ({ id: job.id, retryCount: job.retryCount });
