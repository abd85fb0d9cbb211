import { randomUUID } from 'node:crypto';
import { Outage, Refusal } from '../core/errors.ts';
import { wordsFor } from '../core/i18n/words.ts';
import { type JobName, type JobPayload, jobs } from '../core/jobs/jobs.ts';
import type { Log } from '../core/ports/log.ts';
import type { Memory } from '../core/ports/memory.ts';
import { failureCard } from './tell-failure.ts';

export type Handlers = {
  [N in JobName]: (payload: JobPayload<N>, attempt: { last: boolean }) => Promise<void>;
};

/**
 * Takes jobs and runs their handlers. A refusal becomes the card of the job's own slot and the job is done; an outage is tried
 * again by the queue; a bug goes to the dead letters with a card that carries a trace. One of three places where errors end.
 */
export const startWorker = async (options: {
  memory: Memory;
  handlers: Handlers;
  log: Log;
}): Promise<void> => {
  const { memory, handlers, log } = options;
  assertComplete(handlers);
  await memory.workshop.work(async (job) => {
    const started = performance.now();
    try {
      await run(handlers, job);
      log.info('job.done', { job: job.name, id: job.id, ms: Math.round(performance.now() - started) });
    } catch (problem) {
      await settle({ memory, log }, job, problem);
    }
  });
};

/** A job without a handler stops the start. */
const assertComplete = (handlers: Handlers) => {
  const missing = Object.keys(jobs).filter((name) => !(name in handlers));
  if (missing.length > 0) throw new Error(`no handler for ${missing.join(', ')}`);
};

interface Job {
  name: string;
  id: string;
  payload: unknown;
  last: boolean;
}

const run = async (handlers: Handlers, job: Job): Promise<void> => {
  const name = job.name as JobName;
  const handler = handlers[name] as (payload: unknown, attempt: { last: boolean }) => Promise<void>;
  await handler(jobs[name].parse(job.payload), { last: job.last });
};

/** Refusal: told, done. Otherwise the queue decides (it knows an outage from a bug); the person is told when it gives up. */
const settle = async (
  { memory, log }: { memory: Memory; log: Log },
  job: Job,
  problem: unknown,
): Promise<void> => {
  const trace = randomUUID().slice(0, 8);
  const label = labelOf(job.payload);
  if (problem instanceof Refusal) {
    log.info('job.refused', { job: job.name, id: job.id, code: problem.code });
    if (label) await tell(memory, label, problem, trace);
    return;
  }
  const final = job.last || !(problem instanceof Outage);
  log[final ? 'error' : 'warn']('job.failed', { job: job.name, id: job.id, trace, final, problem });
  if (final && label) await tell(memory, label, problem, trace);
  throw problem;
};

interface Label {
  team: string;
  slot: string;
  conversation: string;
}

/** What fails in a batch is a line of its summary, and leaves its one message alone. */
const labelOf = (payload: unknown): Label | null => {
  const { team, slot, conversation, batch } = (payload ?? {}) as Partial<Label & { batch: string }>;
  return team && slot && conversation && !batch ? { team, slot, conversation } : null;
};

const tell = (memory: Memory, label: Label, problem: unknown, trace: string) =>
  memory.in(label.team, async (room) => {
    const team = await room.teams.get();
    const card = failureCard(problem, wordsFor(team.locale, team.timeZone), trace);
    await room.voice.show(label.slot, { kind: 'conversation', conversation: label.conversation }, card, {
      about: [],
    });
  });
