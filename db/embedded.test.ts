import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Embedded, openEmbedded } from './embedded.ts';
import { migratedDump } from './testing.ts';

let sql: Embedded;
beforeAll(async () => {
  sql = await openEmbedded({ dataDir: null, dump: await migratedDump() });
  await sql.exec('create table word (text text primary key)');
}, 60_000);
afterAll(() => sql.close());

const words = async () =>
  (await sql.query<{ text: string }>('select text from word order by text')).rows.map((row) => row.text);

it('a long query leaves the event loop free', async () => {
  let turns = 0;
  const count = () => {
    turns++;
    timer = setImmediate(count);
  };
  let timer = setImmediate(count);
  await sql.query('select count(*) from generate_series(1, 600000)');
  clearImmediate(timer);
  // A query on this thread would leave none.
  expect(turns).toBeGreaterThan(20);
});

it('the outer database inside a transaction throws instead of waiting for itself', async () => {
  const act = sql.transaction(() => sql.query('select 1'));
  await expect(act).rejects.toThrow('inside a transaction');
  const nested = sql.transaction(() => sql.transaction(async () => 'never'));
  await expect(nested).rejects.toThrow('inside a transaction');
  expect((await sql.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
});

it('a transaction keeps all or nothing, and answers what its act answers', async () => {
  const kept = await sql.transaction(async (tx) => {
    await tx.query('insert into word values ($1)', ['kept']);
    return 'done';
  });
  const error = new Error('no');
  const lost = sql.transaction(async (tx) => {
    await tx.query('insert into word values ($1)', ['lost']);
    throw error;
  });
  await expect(lost).rejects.toBe(error);
  expect(kept).toBe('done');
  expect(await words()).toEqual(['kept']);
});

it('transactions that begin together run one after the other', async () => {
  const order: string[] = [];
  const take = (name: string) =>
    sql.transaction(async (tx) => {
      order.push(`${name} in`);
      await tx.query('select 1');
      order.push(`${name} out`);
    });
  await Promise.all([take('a'), take('b'), sql.query('select 1')]);
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
});

it('an error keeps its code and its constraint across the threads', async () => {
  await sql.query("insert into word values ('twice')");
  const twin = sql.query("insert into word values ('twice')");
  await expect(twin).rejects.toMatchObject({ code: '23505', constraint: 'word_pkey', table: 'word' });
});

it('a block that fails half-way does not spoil what comes next', async () => {
  const block = sql.exec("begin; insert into word values ('half'); select 1 / 0; commit");
  const next = sql.query('select 2 as two');
  await expect(block).rejects.toMatchObject({ code: '22012' });
  expect((await next).rows).toEqual([{ two: 2 }]);
  expect(await words()).not.toContain('half');
});

it('a notice reaches its listeners when its transaction commits, and not before', async () => {
  const heard: string[] = [];
  const told = Promise.withResolvers<void>();
  await sql.listen('news', (payload) => {
    heard.push(payload);
    told.resolve();
  });
  const silent = sql.transaction(async (tx) => {
    await tx.query("select pg_notify('news', 'rolled back')");
    throw new Error('no');
  });
  await expect(silent).rejects.toThrow('no');
  await sql.transaction((tx) => tx.query("select pg_notify('news', 'committed')"));
  await told.promise;
  expect(heard).toEqual(['committed']);
});
