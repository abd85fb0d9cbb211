import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite, type QueryOptions, type Transaction, types } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

// The embedded database in a thread of its own, so that a long query never holds up the event loop.

export interface WorkerOptions {
  /** null: in memory only. */
  dataDir: string | null;
  /** A dump of a migrated database to begin from; only with a fresh folder or in memory. */
  dump: string | null;
}
export type Call =
  | {
      op: 'query';
      text: string;
      params: unknown[];
      rowMode: 'array' | 'object';
      raw: boolean;
      tx: number | null;
    }
  | { op: 'exec'; text: string; tx: number | null }
  | { op: 'begin' | 'dump' | 'close' }
  | { op: 'commit' | 'rollback'; tx: number }
  | { op: 'listen'; channel: string };
export type Reply =
  | { id: number; value: unknown }
  | { id: number; error: Record<string, unknown> }
  | { channel: string; payload: string };

interface OpenTransaction {
  sql: Transaction;
  end(how: 'commit' | 'rollback'): Promise<void>;
}

const port = parentPort;
if (!port) throw new Error('pglite-worker runs as a worker thread only');
const pg = await open(workerData as WorkerOptions);
const transactions = new Map<number, OpenTransaction>();
let lastTransaction = 0;
let turn: Promise<unknown> = Promise.resolve();

port.on('message', (message: Call & { id: number }) => {
  answer(message).then(
    (value) => post({ id: message.id, value }),
    (error) => post({ id: message.id, error: errorFields(error) }),
  );
});
post({ id: 0, value: null });

function open(options: WorkerOptions): Promise<PGlite> {
  return PGlite.create({
    dataDir: options.dataDir ?? 'memory://',
    extensions: { pg_trgm },
    // 128 MB of shared buffers is for a server; 8 MB costs nothing measurable here.
    startParams: [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB'],
    ...(options.dump === null ? {} : { loadDataDir: new Blob([readFileSync(options.dump)]) }),
  });
}

function answer(call: Call): Promise<unknown> {
  if ('tx' in call && call.tx !== null) return inTransaction(call, call.tx);
  switch (call.op) {
    case 'begin':
      return begin();
    case 'query':
      return inTurn(() => query(pg, call));
    case 'exec':
      return inTurn(() => execAlone(call.text));
    case 'listen':
      return inTurn(async () => {
        await pg.listen(call.channel, (payload) => post({ channel: call.channel, payload }));
      });
    case 'dump':
      return inTurn(async () => new Uint8Array(await (await pg.dumpDataDir('none')).arrayBuffer()));
    case 'close':
      return inTurn(() => pg.close());
    default:
      throw new Error(`no transaction given for ${call.op}`);
  }
}

/** One statement or one whole transaction at a time: the database has a single session. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const mine = turn.then(act);
  turn = mine.catch(() => undefined);
  return mine;
}

function begin(): Promise<number> {
  return new Promise((began, refused) => {
    inTurn(async () => {
      const ended = Promise.withResolvers<'commit' | 'rollback'>();
      const id = ++lastTransaction;
      const whole = pg.transaction(async (sql) => {
        transactions.set(id, {
          sql,
          async end(how) {
            ended.resolve(how);
            await whole;
          },
        });
        began(id);
        if ((await ended.promise) === 'rollback') await sql.rollback();
      });
      await whole.finally(() => transactions.delete(id));
    }).catch(refused);
  });
}

async function inTransaction(call: Call, id: number): Promise<unknown> {
  const transaction = transactions.get(id);
  if (!transaction) throw new Error('this transaction is over');
  if (call.op === 'commit' || call.op === 'rollback') return transaction.end(call.op);
  if (call.op === 'exec') return transaction.sql.exec(call.text);
  if (call.op === 'query') return query(transaction.sql, call);
  throw new Error(`${call.op} is no part of a transaction`);
}

/** A block that fails half-way leaves its transaction open; the next caller must not fall into it. */
async function execAlone(text: string): Promise<unknown> {
  try {
    return await pg.exec(text);
  } catch (error) {
    await pg.exec('ROLLBACK');
    throw error;
  }
}

const asWritten = (value: string) => value;
/** What the query builder wants as the database wrote it. A function cannot cross threads, so it asks for `raw`. */
const rawParsers: NonNullable<QueryOptions['parsers']> = Object.fromEntries(
  [types.TIMESTAMP, types.TIMESTAMPTZ, types.INTERVAL, types.DATE, 1231, 1115, 1185, 1187, 1182].map(
    (oid) => [oid, asWritten],
  ),
);

function query(on: PGlite | Transaction, call: Extract<Call, { op: 'query' }>) {
  return on.query(call.text, call.params, {
    rowMode: call.rowMode,
    ...(call.raw ? { parsers: rawParsers } : {}),
  });
}

function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const from = error as Error & Record<string, unknown>;
  const names = [
    'name',
    'message',
    'code',
    'severity',
    'detail',
    'hint',
    'schema',
    'table',
    'column',
    'constraint',
    'routine',
  ];
  return Object.fromEntries(
    names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]),
  );
}

function post(reply: Reply): void {
  port?.postMessage(reply);
}
