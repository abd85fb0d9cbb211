import { AsyncLocalStorage } from 'node:async_hooks';
import { Worker } from 'node:worker_threads';
import type { Results } from '@electric-sql/pglite';
import type { Call, Reply, WorkerOptions } from './pglite-worker.ts';

/** The part of PGlite that the query builder and the queue use, over a worker thread. */
interface EmbeddedSql {
  query<T = unknown>(text: string, params?: unknown[], options?: SqlOptions): Promise<Results<T>>;
  exec(text: string): Promise<Results[]>;
}
export interface Embedded extends EmbeddedSql {
  /** One session: the outer database used inside `run` would wait for ever, so it throws instead. */
  transaction<T>(run: (sql: EmbeddedSql) => Promise<T>): Promise<T>;
  listen(channel: string, on: (payload: string) => void): Promise<() => Promise<void>>;
  /** The whole database as a tar, for a test to begin from. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}
interface SqlOptions {
  rowMode?: 'array' | 'object';
  /** Their functions stay here: that there are any means "as the database wrote it". */
  parsers?: unknown;
}

export async function openEmbedded(options: WorkerOptions): Promise<Embedded> {
  const line = await startWorker(options);
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  const listeners = new Map<string, Set<(payload: string) => void>>();
  line.onNotice((channel, payload) => {
    for (const on of listeners.get(channel) ?? []) on(payload);
  });
  const outer = (): null => {
    if (inside.getStore()?.open)
      throw new Error('The outer database was used inside a transaction: use the one it was given.');
    return null;
  };

  return {
    ...sqlOver(line, outer),
    async transaction(run) {
      outer();
      const tx = (await line.call({ op: 'begin' })) as number;
      const state = { open: true };
      try {
        const value = await inside.run(state, () => run(sqlOver(line, () => tx)));
        await line.call({ op: 'commit', tx });
        return value;
      } catch (error) {
        await line.call({ op: 'rollback', tx }).catch(() => undefined);
        throw error;
      } finally {
        state.open = false;
      }
    },
    async listen(channel, on) {
      const ours = listeners.get(channel) ?? new Set();
      if (ours.size === 0) await line.call({ op: 'listen', channel });
      listeners.set(channel, ours.add(on));
      return async () => {
        ours.delete(on);
      };
    },
    dump: () => line.call({ op: 'dump' }) as Promise<Uint8Array>,
    async close() {
      await line.call({ op: 'close' });
      await line.end();
    },
  };
}

function sqlOver(line: Line, tx: () => number | null): EmbeddedSql {
  return {
    async query<T>(text: string, params: unknown[] = [], options: SqlOptions = {}) {
      const call = { op: 'query', text, params, raw: options.parsers !== undefined } as const;
      return (await line.call({ ...call, rowMode: options.rowMode ?? 'object', tx: tx() })) as Results<T>;
    },
    async exec(text) {
      return (await line.call({ op: 'exec', text, tx: tx() })) as Results[];
    },
  };
}

interface Line {
  call(call: Call): Promise<unknown>;
  onNotice(on: (channel: string, payload: string) => void): void;
  end(): Promise<void>;
}

async function startWorker(options: WorkerOptions): Promise<Line> {
  const worker = new Worker(new URL('./pglite-worker.ts', import.meta.url), {
    workerData: options,
    // Most of what it allocates is outside of the JavaScript heap; unbounded, the young one grows to 100 MB.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
    execArgv: [],
  });
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  let over: Error | null = null;
  let notice: (channel: string, payload: string) => void = () => undefined;
  const expect = (id: number) => {
    const reply = Promise.withResolvers<unknown>();
    waiting.set(id, reply);
    return reply.promise;
  };
  const stop = (error: Error) => {
    over = error;
    for (const reply of waiting.values()) reply.reject(error);
    waiting.clear();
  };
  worker.on('message', (reply: Reply) => {
    if ('channel' in reply) return notice(reply.channel, reply.payload);
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(Object.assign(new Error(), reply.error));
    else asked?.resolve(reply.value);
  });
  worker.on('error', stop);
  worker.on('exit', () => stop(over ?? new Error('The embedded database is closed.')));
  await expect(0);

  return {
    call(call) {
      if (over) return Promise.reject(over);
      const id = ++last;
      worker.postMessage({ ...call, id });
      return expect(id);
    },
    onNotice(on) {
      notice = on;
    },
    async end() {
      await worker.terminate();
    },
  };
}
