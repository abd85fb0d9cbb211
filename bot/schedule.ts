import cron, { type ScheduledTask } from 'node-cron';
import type { JobName } from '../core/jobs/jobs.ts';
import type { Log } from '../core/ports/log.ts';
import type { Memory } from '../core/ports/memory.ts';

/** Cron only enqueues; who is due is decided in the database with the Clock's time. */
const table = [
  ['* * * * *', 'digest.tick'],
  ['17 3 * * *', 'inbox.sweep'],
] as const satisfies readonly (readonly [string, JobName])[];

export const startSchedule = (memory: Memory, log: Log): { stop(): void } => {
  // A tick that the database does not take is not lost: the next one finds the same work due.
  const tick = (name: (typeof table)[number][1]) =>
    memory.workshop
      .add(name, {}, { key: name })
      .catch((problem) => log.warn('tick.missed', { job: name, problem }));
  const tasks: ScheduledTask[] = table.map(([expression, name]) =>
    cron.schedule(expression, () => tick(name), { timezone: 'UTC' }),
  );
  return { stop: () => tasks.forEach((task) => void task.stop()) };
};
