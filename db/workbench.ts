import { Outage } from '../core/errors.ts';
import { type JobName, jobs } from '../core/jobs/jobs.ts';
import type { Log } from '../core/ports/log.ts';
import type { Workshop } from '../core/ports/memory.ts';
import { type Job, type JobEnds, nameOf } from './job-ends.ts';

export type Handle = Parameters<Workshop['work']>[0];

export interface Workbench {
  /** There may be something to do. */
  wake(): void;
  /** Fetches nothing more; resolves when no fetch is under way. */
  rest(): Promise<void>;
  readonly active: ReadonlyMap<string, Job>;
  /** Resolves when what is at work now has ended. */
  ended(): Promise<unknown>;
}

/** Where the jobs of one name are done, as many at a time as there are places. */
export function createWorkbench(
  name: JobName,
  places: number,
  fetch: (name: JobName, limit: number) => Promise<Job[]>,
  handle: Handle,
  ends: JobEnds,
  log: Log,
): Workbench {
  const active = new Map<string, Job>();
  const atWork = new Set<Promise<void>>();
  let filling: Promise<void> | null = null;
  let woken = false;
  let resting = false;

  const mayFetch = () => woken && !resting && active.size < places;

  function wake(): void {
    woken = true;
    if (filling || !mayFetch()) return;
    filling = fill().finally(() => {
      filling = null;
      // Woken between the last look and here.
      if (mayFetch()) wake();
    });
  }

  async function fill(): Promise<void> {
    try {
      while (mayFetch()) {
        woken = false;
        const fetched = await fetch(name, places - active.size);
        for (const job of fetched) start(job);
        // Fewer than asked may still not be all: of each key only one was taken.
        if (fetched.length > 0) woken = true;
      }
    } catch (error) {
      log.warn('queue.unreachable', { job: name, error: nameOf(error) });
    }
  }

  function start(job: Job): void {
    active.set(job.id, job);
    const ended = work(job).finally(() => {
      active.delete(job.id);
      atWork.delete(ended);
      wake();
    });
    atWork.add(ended);
  }

  /** When even the end cannot be written, the job is taken up again after its heartbeat or at the next start. */
  async function work(job: Job): Promise<void> {
    try {
      await end(job);
    } catch (error) {
      log.error('job.unsettled', { job: name, id: job.id, error: nameOf(error) });
    }
  }

  async function end(job: Job): Promise<unknown> {
    const last = job.retryCount >= job.retryLimit;
    try {
      // Its last try took the process with it: it must not take the next one too.
      if (job.retryCount > job.retryLimit) throw new Error('every try ended in a crash');
      const payload = jobs[name].parse(job.data);
      await handle({ name, id: job.id, payload, attempt: job.retryCount + 1, last });
    } catch (error) {
      return error instanceof Outage && !last ? postpone(job, error) : ends.bury(job, error);
    }
    return ends.done(job);
  }

  /** Long waits are met by the tick; a short one would be late by it. */
  async function postpone(job: Job, outage: Outage): Promise<void> {
    const delay = await ends.retry(job, outage);
    if (delay < 2_000) setTimeout(wake, delay + 1).unref();
  }

  return {
    wake,
    active,
    async rest() {
      resting = true;
      await filling;
    },
    ended: () => Promise.allSettled([...atWork]),
  };
}
