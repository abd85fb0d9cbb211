import { expect, it } from 'vitest';
import { createCache } from '../adapters/redis/cache.ts';
import { candidatesTag } from '../core/commands/search-candidates.ts';
import { createClock } from '../core/testing/create-clock.ts';
import { createLog } from '../core/testing/create-log.ts';
import { createMemory } from '../core/testing/create-memory.ts';
import { aNewCandidate } from '../core/testing/factories.ts';
import { forgetOnChange } from './forget-on-change.ts';

const open = async () => {
  const cache = createCache({ log: createLog() });
  const memory = forgetOnChange(createMemory({ clock: createClock() }), cache);
  await memory.workshop.work(async () => undefined);
  const fresh = { home: true, name: 'Cabinet Azur', locale: 'fr', timeZone: 'Europe/Paris' } as const;
  const { id: team } = await memory.doorstep.teamOf('web', 'local', fresh);
  const remember = (of = team) => cache.set(`found:${of}`, [1], { ttlMs: 60_000, tags: [candidatesTag(of)] });
  await remember();
  await remember('another team');
  return { memory, team, remember, found: (of = team) => cache.get(`found:${of}`) };
};

it('a candidate who comes, changes or goes makes the team’s searches forgotten, and no other team’s', async () => {
  const { memory, team, remember, found } = await open();
  const { id } = await memory.in(team, (room) => room.candidates.add(aNewCandidate()));
  expect(await found()).toBeUndefined();
  await remember();
  await memory.in(team, (room) => room.candidates.edit(id, { city: 'Metz' }));
  expect(await found()).toBeUndefined();
  await remember();
  await memory.in(team, (room) => room.candidates.remove(id));
  expect(await found()).toBeUndefined();
  expect(await found('another team')).toEqual([1]);
});

it('reading changes nothing, and neither does an act that is rolled back', async () => {
  const { memory, team, found } = await open();
  await memory.in(team, (room) => room.candidates.all());
  const act = memory.in(team, async (room) => {
    await room.candidates.add(aNewCandidate());
    throw new Error('no');
  });
  await expect(act).rejects.toThrow('no');
  expect(await found()).toEqual([1]);
});
