import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Memory, Room } from '../../../ports/memory.ts';
import type { FakeClock } from '../../create-clock.ts';

export interface OpenMemory {
  memory: Memory;
  clock: FakeClock;
  close(): Promise<void>;
}

export interface Job {
  name: string;
  id: string;
  payload: unknown;
  attempt: number;
  last: boolean;
}

/** One memory for the suite, with a worker that writes down every job and does what a story asks of it. */
export interface House {
  readonly memory: Memory;
  readonly clock: FakeClock;
  newTeam(): Promise<string>;
  in<T>(team: string, act: (room: Room) => Promise<T>): Promise<T>;
  /** What the worker does with jobs whose payload holds this word (a team, a lane, an inbox id). */
  onJob(word: string, act: (job: Job) => Promise<void>): void;
  /** Jobs handled so far whose payload holds this word. */
  handled(word: string): Job[];
}

export const openHouse = (open: () => Promise<OpenMemory>): House => {
  let opened: OpenMemory | null = null;
  const worker = createWorker();
  beforeAll(async () => {
    opened = await open();
    await opened.memory.workshop.work(worker.handle);
  });
  afterAll(async () => {
    await opened?.memory.workshop.drain(5_000);
    await opened?.close();
  });
  const here = () => {
    if (!opened) throw new Error('the memory is open only while a story runs');
    return opened;
  };
  return {
    get memory() {
      return here().memory;
    },
    get clock() {
      return here().clock;
    },
    newTeam: () => newTeam(here().memory),
    in: (team, act) => here().memory.in(team, act),
    onJob: worker.onJob,
    handled: worker.handled,
  };
};

export const newTeam = async (memory: Memory): Promise<string> => {
  const fresh = { home: false, name: 'Équipe fictive', locale: 'fr', timeZone: 'Europe/Paris' } as const;
  const team = await memory.doorstep.teamOf('slack', `T-${randomUUID()}`, fresh);
  return team.id;
};

/** A promise to open by hand: how a story waits for an event instead of for a time. */
export const gate = <T = void>() => Promise.withResolvers<T>();

const createWorker = () => {
  const acts = new Map<string, (job: Job) => Promise<void>>();
  const seen: Job[] = [];
  const holds = (job: Job, word: string) => JSON.stringify(job.payload).includes(word);
  return {
    onJob: (word: string, act: (job: Job) => Promise<void>) => void acts.set(word, act),
    handled: (word: string) => seen.filter((job) => holds(job, word)),
    handle: async (job: Job) => {
      seen.push(job);
      for (const [word, act] of acts) if (holds(job, word)) await act(job);
    },
  };
};
