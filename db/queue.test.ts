import { afterAll, beforeAll, expect, it } from 'vitest';
import { Outage } from '../core/errors.ts';
import type { Workshop } from '../core/ports/memory.ts';
import { openTestMemory, type TestMemory } from './testing.ts';

type Job = Parameters<Parameters<Workshop['work']>[0]>[0];

let test: TestMemory;
let handle: (job: Job) => Promise<void> = async () => undefined;
beforeAll(async () => {
  test = await openTestMemory({ concurrency: { 'offer.match': 3 } });
  await test.memory.workshop.work((job) => handle(job));
});
afterAll(() => test.close());

const offerOf = (job: Job) => (job.payload as { offer: string }).offer;
const add = (offer: string, how?: { key?: string; startAfter?: Date }) =>
  test.memory.workshop.add('offer.match', { team: 'a', offer }, how);
const inMs = (ms: number) => new Date(test.clock.now().getTime() + ms);

it('a backlog is worked off without pauses, three at a time and no more', async () => {
  let [now, most, done] = [0, 0, 0];
  const full = Promise.withResolvers<void>();
  handle = async () => {
    most = Math.max(most, ++now);
    if (now === 3) full.resolve();
    await full.promise;
    now--;
    done++;
  };
  const began = performance.now();
  for (let i = 0; i < 30; i++) await add(`o${i}`);
  await test.memory.workshop.idle();
  expect([done, most]).toEqual([30, 3]);
  // One look a second or a poll each half minute would take far longer.
  expect(performance.now() - began).toBeLessThan(8_000);
});

it('one key is worked on by one at a time, and does not hold up the others', async () => {
  const order: string[] = [];
  const mayEnd = Promise.withResolvers<void>();
  const otherDone = Promise.withResolvers<void>();
  handle = async (job) => {
    order.push(offerOf(job));
    if (offerOf(job) === 'first') await mayEnd.promise;
    if (offerOf(job) === 'other') otherDone.resolve();
  };
  await add('first', { key: 'k' });
  while (order.length === 0) await test.memory.workshop.health();
  for (let i = 0; i < 5; i++) await add('second', { key: 'k' });
  await add('other', { key: 'l' });
  await otherDone.promise;
  expect(order).toEqual(['first', 'other']);
  mayEnd.resolve();
  await test.memory.workshop.idle();
  expect(order).toEqual(['first', 'other', 'second']);
});

it('a job for later stands in the way of nothing, and is done when its time has come', async () => {
  const done: string[] = [];
  const laterDone = Promise.withResolvers<void>();
  handle = async (job) => {
    done.push(offerOf(job));
    if (offerOf(job) === 'later') laterDone.resolve();
  };
  await add('later', { key: 'k', startAfter: inMs(300) });
  await add('later', { key: 'k', startAfter: inMs(300) });
  await add('now', { key: 'k' });
  await test.memory.workshop.idle();
  expect(done).toEqual(['now']);
  await laterDone.promise;
  await test.memory.workshop.idle();
  expect(done).toEqual(['now', 'later']);
});

it('an outage that says how long is left alone for so long', async () => {
  const at: number[] = [];
  const again = Promise.withResolvers<void>();
  handle = async () => {
    at.push(performance.now());
    if (at.length === 1) throw new Outage('rate limit', { retryAfterMs: 400 });
    again.resolve();
  };
  await add('limited');
  await again.promise;
  await test.memory.workshop.idle();
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(390);
});

it('what a failing job said about a person is written nowhere', async () => {
  handle = async () => {
    throw new Error('cannot read anais.lenoir@example.com');
  };
  await add('bug');
  await test.memory.workshop.idle();
  expect(test.log.events()).toContain('job.died');
  expect(JSON.stringify(test.log.lines)).not.toContain('anais');
});

it('a team with many CVs does not keep the others waiting', async () => {
  const { memory, close } = await openTestMemory();
  const read = (team: string, document: string) =>
    memory.workshop.add('cv.read', { team, document, slot: 's', conversation: 'c' } as never);
  for (const document of ['1', '2', '3', '4']) await read('many', document);
  await read('one', '5');
  const order: string[] = [];
  await memory.workshop.work(async (job) => void order.push((job.payload as { team: string }).team));
  await memory.workshop.idle();
  expect(order.indexOf('one')).toBeLessThan(2);
  expect(order).toHaveLength(5);
  await close();
});

it('a stop that cannot wait gives back what is at work', async () => {
  const { memory, close } = await openTestMemory();
  const began = Promise.withResolvers<void>();
  await memory.workshop.work(() => {
    began.resolve();
    return new Promise(() => undefined);
  });
  await memory.workshop.add('offer.match', { team: 'a', offer: 'endless' });
  await began.promise;
  await memory.workshop.drain(10);
  expect(await memory.workshop.health()).toMatchObject({ waiting: 1, active: 0 });
  await close();
});
