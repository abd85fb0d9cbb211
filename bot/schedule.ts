import cron, { type ScheduledTask } from 'node-cron';
import type { JobName } from '../core/jobs/jobs.ts';
import type { Memory } from '../core/ports/memory.ts';

/** Cron only enqueues; who is due is decided in the database with the Clock's time. */
const table = [
  ['* * * * *', 'digest.tick'],
  ['17 3 * * *', 'inbox.sweep'],
] as const satisfies readonly (readonly [string, JobName])[];

export const startSchedule = (memory: Memory): { stop(): void } => {
  const tasks: ScheduledTask[] = table.map(([expression, name]) =>
    cron.schedule(expression, () => void memory.workshop.add(name, {}, { key: name }), { timezone: 'UTC' }),
  );
  return { stop: () => tasks.forEach((task) => void task.stop()) };
};
