import { AsyncLocalStorage } from 'node:async_hooks';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isNotNull, sql } from 'drizzle-orm';
import type { JobName } from '../core/jobs/jobs.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { DocumentBytes } from '../core/ports/document-bytes.ts';
import type { Log } from '../core/ports/log.ts';
import type { Memory, Room } from '../core/ports/memory.ts';
import { type Client, connect, type Where } from './client.ts';
import { createFileBytes, createTableBytes } from './documents.ts';
import { migrate } from './migrate.ts';
import { reach } from './outages.ts';
import { openQueue } from './queue.ts';
import { defaultRetryDelaysMs } from './queues.ts';
import { outbox } from './schema/outbox.ts';
import { createDoorstep } from './stores/doorstep.ts';
import { createOutbox } from './stores/outbox.ts';
import { openRoom } from './stores/room.ts';

export type MemoryOptions = Where & {
  clock: Clock;
  log: Log;
  /** Milliseconds before each new try after an Outage; their number is the number of new tries. */
  retryDelaysMs?: readonly number[];
  /** Jobs of one name at work at the same time in this process. */
  concurrency?: Partial<Record<JobName, number>>;
};

export interface OpenMemory extends Memory {
  /** Where the files' bytes are: beside the embedded folder, or in a table of PostgreSQL. */
  readonly bytes: DocumentBytes;
}

/**
 * Opens what the house remembers and brings its tables up to date. Throws FolderHeld when another process works in
 * `dataDir`. A PostgreSQL that is not there throws what the driver says: at the start there is nothing to retry for.
 */
export async function openMemory(options: MemoryOptions): Promise<OpenMemory> {
  const client = await connect(options);
  try {
    return await furnish(client, options);
  } catch (error) {
    await client.close();
    throw error;
  }
}

async function furnish(client: Client, options: MemoryOptions): Promise<OpenMemory> {
  const { clock, log } = options;
  await migrate(client.db, client.kind);
  const retryDelaysMs = options.retryDelaysMs ?? defaultRetryDelaysMs;
  const queue = await openQueue(client, clock, log, {
    retryDelaysMs,
    concurrency: options.concurrency ?? {},
  });
  if (client.kind === 'pglite') await freeSends(client);
  const folder = filesFolder(options);
  const { alone, enter } = oneRoomAtATime();

  return {
    async in(team, act) {
      alone();
      const opened: { close(): void }[] = [];
      try {
        return await reach(() =>
          client.db.transaction((tx) => {
            const room = openRoom(tx, team, clock, queue);
            opened.push(room);
            return enter(() => inRoom(room, act));
          }),
        );
      } finally {
        // A connection that was cut ends the transaction while its act still runs: the room is over then too.
        for (const room of opened) room.close();
      }
    },
    doorstep: createDoorstep(client.db, queue, clock),
    outbox: createOutbox(client.db, queue, clock),
    workshop: queue.workshop,
    bytes: folder === null ? createTableBytes(client.db) : createFileBytes(folder),
    health: () => health(client),
    async close() {
      await queue.close();
      await client.close();
      if (folder !== null && !isKept(options)) await rm(join(folder, '..'), { recursive: true, force: true });
    },
  };
}

async function inRoom<T>(opened: ReturnType<typeof openRoom>, act: (room: Room) => Promise<T>): Promise<T> {
  try {
    return await act(opened.room);
  } finally {
    opened.close();
  }
}

/** A room inside a room would wait for itself on the embedded database: it is refused on both. */
function oneRoomAtATime() {
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  return {
    alone() {
      if (inside.getStore()?.open)
        throw new Error('A room was opened inside a room: use the room that is open.');
    },
    async enter<T>(act: () => Promise<T>): Promise<T> {
      const state = { open: true };
      try {
        return await inside.run(state, act);
      } finally {
        state.open = false;
      }
    },
  };
}

/** What the last process was sending when it ended is free at once; that a send was begun stays written. */
async function freeSends(client: Client): Promise<void> {
  await client.db.update(outbox).set({ sendingUntil: null }).where(isNotNull(outbox.sendingUntil));
}

/** The files' folder; null on PostgreSQL. That of a memory without a folder goes with it. */
function filesFolder(where: Where): string | null {
  if (!('dataDir' in where)) return null;
  return join(where.dataDir ?? join(tmpdir(), `matchpro-${crypto.randomUUID()}`), 'documents');
}

const isKept = (where: Where) => !('dataDir' in where) || where.dataDir !== null;

async function health(client: Client): Promise<{ kind: Client['kind']; up: boolean; detail: string | null }> {
  try {
    await reach(() => Promise.resolve(client.db.execute(sql`select 1`)));
    return { kind: client.kind, up: true, detail: null };
  } catch (error) {
    return { kind: client.kind, up: false, detail: error instanceof Error ? error.name : 'unknown' };
  }
}
