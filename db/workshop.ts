import type { PgBoss } from 'pg-boss';
import { type JobName, type Jobs, jobs } from '../core/jobs/jobs.ts';
import type { Log } from '../core/ports/log.ts';
import type { Workshop } from '../core/ports/memory.ts';
import type { Client } from './client.ts';
import { attemptOf, countJobs, createJobEnds, dueQueues, type Job } from './job-ends.ts';
import { reach } from './outages.ts';
import { type QueueOptions, wakeChannel } from './queues.ts';
import { createWorkbench, type Workbench } from './workbench.ts';

const names = Object.keys(jobs) as JobName[];
const places: Partial<Record<JobName, number>> = { 'event.handle': 4, 'cv.read': 2, 'voice.send': 4 };
const tickMs = 1_000;
const heartbeatMs = 10_000;
const idlePollMs = 10;

/** One bench per job name, woken by a notice, by a free place, and once a second for what was due later. */
export function createWorkshop(
  client: Client,
  boss: PgBoss,
  log: Log,
  options: QueueOptions,
  add: Jobs['add'],
): { port: Workshop; close(): void } {
  const benches = new Map<string, Workbench>();
  const timers: NodeJS.Timeout[] = [];
  const ends = createJobEnds(client.db, boss, log, options.retryDelaysMs);
  let closed = false;

  /** One per key at a time, across every process. */
  const fetch = (name: JobName, batchSize: number): Promise<Job[]> =>
    boss.fetch<object>(name, { batchSize, includeMetadata: true, groupConcurrency: 1 });
  const wake = (name: string) => benches.get(name)?.wake();
  const wakeAll = () => names.forEach(wake);
  const atWork = () => [...benches.values()].flatMap(({ active }) => [...active.values()]);

  const port: Workshop = {
    add,
    async work(handle) {
      for (const name of names) {
        const room = options.concurrency[name] ?? places[name] ?? 1;
        benches.set(name, createWorkbench(name, room, fetch, handle, ends, log));
      }
      await client.listen(wakeChannel, wake, wakeAll);
      timers.push(setInterval(() => void tick(), tickMs).unref());
      if (client.kind === 'postgres') timers.push(setInterval(() => void beat(), heartbeatMs).unref());
    },
    async drain(timeoutMs) {
      await Promise.all([...benches.values()].map((bench) => bench.rest()));
      const patience = Promise.withResolvers<void>();
      const timer = setTimeout(patience.resolve, timeoutMs);
      await Promise.race([
        Promise.all([...benches.values()].map((bench) => bench.ended())),
        patience.promise,
      ]);
      clearTimeout(timer);
      for (const job of atWork()) await reach(() => ends.giveBack(job));
    },
    async idle() {
      while (!closed && (await busy())) await new Promise((wait) => setTimeout(wait, idlePollMs));
    },
    health: () => reach(() => countJobs(client.db)),
  };

  async function busy(): Promise<boolean> {
    if (atWork().length > 0) return true;
    const { waiting, active } = await reach(() => countJobs(client.db));
    return waiting + active > 0;
  }

  /** A database that is away is met again at the next tick. */
  async function tick(): Promise<void> {
    for (const name of await dueQueues(client.db).catch(() => [])) wake(name);
  }

  async function beat(): Promise<void> {
    for (const [name, { active }] of benches) {
      const held = [...active.values()].map(attemptOf);
      if (held.length > 0) await boss.touch(name, held).catch(() => undefined);
    }
  }

  return {
    port,
    close() {
      closed = true;
      for (const timer of timers) clearInterval(timer);
      for (const bench of benches.values()) void bench.rest();
    },
  };
}
