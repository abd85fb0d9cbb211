import { AsyncLocalStorage } from 'node:async_hooks';
import type { Jobs } from '../jobs/jobs.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory, Room } from '../ports/memory.ts';
import { createKeyStore, createUsageStore } from './memory/ai-stores.ts';
import { createBatchStore } from './memory/batch-store.ts';
import { type Desk, openBooks, snapshot } from './memory/books.ts';
import { createCandidateStore } from './memory/candidate-store.ts';
import { createDocumentStore } from './memory/document-store.ts';
import { createDoorstep } from './memory/doorstep.ts';
import { createHeldNoteStore } from './memory/held-note-store.ts';
import { createInteractionStore } from './memory/interaction-store.ts';
import { createFollowUpStore, createHistoryStore, createPlacementStore } from './memory/later-stores.ts';
import { createMergeStore } from './memory/merge-store.ts';
import { createOfferStore } from './memory/offer-store.ts';
import { createOutbox } from './memory/outbox.ts';
import { createMatchStore, createPredictionStore, createStandingStore } from './memory/pair-stores.ts';
import {
  createChannelStore,
  createMemberStore,
  createSettingStore,
  createTeamStore,
} from './memory/team-stores.ts';
import { createVoice } from './memory/voice.ts';
import { createWorkshop, type NewJob, toJob, type WorkshopOptions } from './memory/workshop.ts';

export interface MemoryOptions extends Partial<WorkshopOptions> {
  clock: Clock;
}

/**
 * The whole memory in maps: one transaction at a time, a real rollback, a queue. Three attempts a job, at once after
 * each other, four jobs at a time, unless said otherwise.
 */
export const createMemory = ({ clock, attempts = 3, retryMs = 0, hands = 4 }: MemoryOptions): Memory => {
  const books = openBooks();
  const workshop = createWorkshop(clock, { attempts, retryMs, hands });
  const inRoom = new AsyncLocalStorage<true>();
  let last: Promise<unknown> = Promise.resolve();
  let open = true;

  /** One act at a time. A room that waits for another act would wait for itself: it is told so. */
  const alone = async <T>(act: () => T | Promise<T>): Promise<T> => {
    if (inRoom.getStore()) throw new Error('inside a room only the room itself may be used');
    if (!open) throw new Error('the memory is closed');
    const turn = last.then(act);
    last = turn.catch(() => undefined);
    return turn;
  };

  const addJob: Jobs['add'] = async (...job) => {
    const ready = toJob(...job);
    await alone(() => workshop.enqueue([ready]));
  };

  return {
    async in(team, act) {
      const jobs: NewJob[] = [];
      const answer = await alone(async () => {
        if (!books.teams.get([team])) throw new Error(`no such team: ${team}`);
        const { room, leave } = enter({ books, team, clock }, jobs);
        const back = snapshot(books);
        try {
          return await inRoom.run(true, () => act(room));
        } catch (error) {
          back();
          throw error;
        } finally {
          leave();
        }
      });
      workshop.enqueue(jobs);
      return answer;
    },
    doorstep: createDoorstep(books, alone, addJob),
    outbox: createOutbox(books, clock, alone, addJob),
    workshop: { ...workshop, add: addJob },
    health: async () => ({ kind: 'memory', up: open, detail: null }),
    async close() {
      await workshop.drain(0);
      await last;
      open = false;
    },
  };
};

/** A room, and the way to end it: whoever keeps it finds it dead. */
const enter = (desk: Desk, kept: NewJob[]): { room: Room; leave: () => void } => {
  let alive = true;
  const jobs: Jobs = {
    async add(...job) {
      kept.push(toJob(...job));
    },
  };
  const whileAlive = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get: (target, name, receiver) =>
        alive ? Reflect.get(target, name, receiver) : () => Promise.reject(new Error('this room has ended')),
    });
  const room: Room = {
    team: desk.team,
    teams: whileAlive(createTeamStore(desk)),
    candidates: whileAlive(createCandidateStore(desk)),
    documents: whileAlive(createDocumentStore(desk)),
    batches: whileAlive(createBatchStore(desk)),
    offers: whileAlive(createOfferStore(desk)),
    matches: whileAlive(createMatchStore(desk)),
    standings: whileAlive(createStandingStore(desk)),
    interactions: whileAlive(createInteractionStore(desk)),
    placements: whileAlive(createPlacementStore(desk)),
    followUps: whileAlive(createFollowUpStore(desk)),
    predictions: whileAlive(createPredictionStore(desk)),
    members: whileAlive(createMemberStore(desk)),
    channels: whileAlive(createChannelStore(desk)),
    settings: whileAlive(createSettingStore(desk)),
    merges: whileAlive(createMergeStore(desk)),
    heldNotes: whileAlive(createHeldNoteStore(desk)),
    history: whileAlive(createHistoryStore(desk)),
    keys: whileAlive(createKeyStore(desk)),
    usage: whileAlive(createUsageStore(desk)),
    jobs: whileAlive(jobs),
    voice: whileAlive(createVoice(desk, jobs)),
  };
  const leave = () => {
    alive = false;
  };
  return { room, leave };
};
