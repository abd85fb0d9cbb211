import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Outage } from '../core/errors.ts';
import { createLog } from '../core/testing/create-log.ts';
import { openMemory } from './open-memory.ts';
import { openTestPostgres, type TestPostgres } from './testing.ts';

const url = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
const fresh = { home: false, name: 'Équipe fictive', locale: 'fr', timeZone: 'Europe/Paris' } as const;

let test: TestPostgres;
beforeAll(async () => {
  test = await openTestPostgres(url);
});
afterAll(() => test.close());

const second = () => openMemory({ url: test.url, clock: test.clock, log: createLog(), retryDelaysMs: [10] });

it('processes that start together on an empty database all start', async () => {
  const empty = await openTestPostgres(url, { processes: 3 });
  const healths = await Promise.all(empty.all.map((memory) => memory.health()));
  expect(healths.map(({ up }) => up)).toEqual([true, true, true]);
  await empty.close();
});

it('two processes share the work: each job once, each key by one at a time', async () => {
  const other = await second();
  const done: string[] = [];
  const now = new Map<string, number>();
  let most = 0;
  const handle = async ({ payload }: { payload: unknown }) => {
    const { offer, team } = payload as { offer: string; team: string };
    now.set(team, (now.get(team) ?? 0) + 1);
    most = Math.max(most, now.get(team) ?? 0);
    await test.memory.health();
    now.set(team, (now.get(team) ?? 0) - 1);
    done.push(offer);
  };
  for (const memory of [test.memory, other]) await memory.workshop.work(handle);
  const offers = Array.from({ length: 40 }, (_, i) => `o${i}`);
  await Promise.all(
    offers.map((offer) => test.memory.workshop.add('offer.match', { team: offer, offer }, { key: offer })),
  );
  await test.memory.workshop.idle();
  expect(done.toSorted()).toEqual(offers.toSorted());
  expect(most).toBe(1);
  await other.workshop.drain(1_000);
  await other.close();
});

it('a file put by one process is read by the other', async () => {
  const other = await second();
  const { id } = await test.memory.doorstep.teamOf('slack', 'T-files', fresh);
  const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => i % 256);
  const sha = createHash('sha256').update(bytes).digest('hex');
  await Promise.all([test.memory.bytes.put(id, sha, bytes), other.bytes.put(id, sha, bytes)]);
  expect(await other.bytes.get(id, sha)).toEqual(bytes);
  await other.bytes.remove(id, sha);
  expect(await test.memory.bytes.get(id, sha)).toBeNull();
  await expect(other.bytes.put(id, '../x', bytes)).rejects.toThrow();
  await other.close();
});

it.each([
  ['while the act waits for something else', false],
  ['while the act waits for the database', true],
])('a database that is cut off %s is an outage, and is there again by itself', async (_, asking) => {
  const { id } = await test.memory.doorstep.teamOf('slack', `T-cut-${asking}`, fresh);
  const cut = test.memory.in(id, async (room) => {
    await room.settings.set('before', true);
    if (asking) await Promise.all([room.settings.set('during', true), test.cut(), room.candidates.all()]);
    else await test.cut();
    await room.settings.set('after', true);
    await room.settings.set('later', true);
  });
  await expect(cut).rejects.toBeInstanceOf(Outage);
  expect(await persistently(() => test.memory.in(id, (room) => room.settings.get('before')))).toBeNull();
  await persistently(() => test.memory.workshop.add('offer.match', { team: id, offer: `after ${asking}` }));
  await persistently(() => test.memory.workshop.idle());
  expect(await test.memory.health()).toMatchObject({ up: true });
});

/** As a job does: again after an outage. Connections that were idle at the cut are noticed one by one. */
async function persistently<T>(act: () => Promise<T>, tries = 20): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Outage) || tries === 0) throw error;
    return persistently(act, tries - 1);
  }
}
