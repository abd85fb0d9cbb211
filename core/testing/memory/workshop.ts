import { randomUUID } from 'node:crypto';
import { Outage } from '../../errors.ts';
import { type JobName, type Jobs, jobs } from '../../jobs/jobs.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Workshop } from '../../ports/memory.ts';

export interface WorkshopOptions {
  /** How often a job is tried at most when the outside does not answer. */
  attempts: number;
  /** Wait before the next try, in milliseconds of the house clock. */
  retryMs: number;
  /** Jobs at once. */
  hands: number;
}

export interface NewJob {
  name: JobName;
  payload: unknown;
  key: string | null;
  startAfter: Date | null;
}
interface KeptJob extends NewJob {
  id: string;
  attempt: number;
}
type Handle = Parameters<Workshop['work']>[0];

/** The payload as the job declares it, or an error where it is added. */
export const toJob = (...[name, payload, options]: Parameters<Jobs['add']>): NewJob => ({
  name,
  payload: jobs[name].parse(payload),
  key: options?.key ?? null,
  startAfter: options?.startAfter ?? null,
});

const sameKey = (a: NewJob, b: NewJob) => a.key !== null && a.key === b.key && a.name === b.name;

/** A queue in memory. `enqueue` is for rooms that have ended well. */
export const createWorkshop = (
  clock: Clock,
  options: WorkshopOptions,
): Omit<Workshop, 'add'> & { enqueue(fresh: NewJob[]): void } => {
  const waiting: KeptJob[] = [];
  const active = new Set<KeptJob>();
  const dead: KeptJob[] = [];
  const watchers = new Set<() => void>();
  let handle: Handle | null = null;
  let alarm: NodeJS.Timeout | undefined;

  const isDue = (job: KeptJob) => job.startAfter === null || job.startAfter <= clock.now();

  /** Two jobs of one key are never worked on at once. */
  const isReady = (job: KeptJob) => isDue(job) && ![...active].some((other) => sameKey(other, job));

  const pump = () => {
    while (handle && active.size < options.hands) {
      const next = waiting.findIndex(isReady);
      if (next === -1) break;
      for (const job of waiting.splice(next, 1)) void run(job, handle);
    }
    setAlarm();
    for (const watcher of [...watchers]) watcher();
  };

  const run = async (job: KeptJob, act: Handle) => {
    active.add(job);
    const { id, name, attempt } = job;
    const last = attempt >= options.attempts;
    try {
      await act({ id, name, attempt, last, payload: structuredClone(job.payload) });
    } catch (error) {
      if (error instanceof Outage && !last) waiting.push(again(job, error));
      else dead.push(job);
    }
    active.delete(job);
    pump();
  };

  const again = (job: KeptJob, outage: Outage): KeptJob => {
    const wait = outage.retryAfterMs ?? options.retryMs;
    const startAfter = wait > 0 ? new Date(clock.now().getTime() + wait) : null;
    return { ...job, attempt: job.attempt + 1, startAfter };
  };

  /** On a clock that runs by itself, the next job for later comes without a knock. */
  const setAlarm = () => {
    clearTimeout(alarm);
    const later = waiting.flatMap((job) => (job.startAfter && !isDue(job) ? [job.startAfter.getTime()] : []));
    if (!handle || later.length === 0) return;
    const wait = Math.min(...later) - clock.now().getTime();
    alarm = setTimeout(pump, Math.min(wait, 2 ** 31 - 1)).unref();
  };

  const until = (test: () => boolean) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const watcher = () => {
      if (!test()) return;
      watchers.delete(watcher);
      resolve();
    };
    watchers.add(watcher);
    return { promise, look: watcher };
  };

  return {
    enqueue(fresh) {
      for (const job of fresh) {
        if (!waiting.some((other) => sameKey(other, job)))
          waiting.push({ ...job, id: randomUUID(), attempt: 1 });
      }
      pump();
    },
    async work(act) {
      handle = act;
      pump();
    },
    async drain(timeoutMs) {
      handle = null;
      const { promise, look } = until(() => active.size === 0);
      look();
      const patience = Promise.withResolvers<void>();
      const timer = setTimeout(patience.resolve, timeoutMs);
      await Promise.race([promise, patience.promise]);
      clearTimeout(timer);
      clearTimeout(alarm);
    },
    async idle() {
      const { promise, look } = until(() => active.size === 0 && !waiting.some(isDue));
      pump();
      look();
      if (!handle && waiting.some(isDue))
        throw new Error('jobs wait and nobody works: begin with workshop.work');
      await promise;
    },
    health: async () => ({ waiting: waiting.length, active: active.size, dead: dead.length }),
  };
};
