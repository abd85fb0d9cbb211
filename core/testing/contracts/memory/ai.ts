import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { NewApiKey } from '../../../ai/api-key.ts';
import type { NewUsage } from '../../../ai/usage.ts';
import type { House } from './house.ts';

export const aKey = (given: Partial<NewApiKey> = {}): NewApiKey => ({
  id: randomUUID(),
  provider: 'openai',
  baseUrl: null,
  sealed: new Uint8Array([1, 2, 3]),
  lastFour: 'a1b2',
  by: 'slack:T1:U1',
  conversation: 'slack:T1:C1',
  at: new Date('2026-03-02T09:00:00.000Z'),
  ...given,
});

export const aCall = (given: Partial<NewUsage> = {}): NewUsage => ({
  at: new Date('2026-03-02T09:00:00.000Z'),
  by: null,
  task: 'cv.read',
  provider: 'mistral',
  model: 'mistral-small-latest',
  tokens: { in: 900, out: 120, cached: 64 },
  costMicros: 1_250,
  estimated: false,
  latencyMs: 830,
  outcome: 'ok',
  ...given,
});

export const aiStories = (house: House) =>
  describe('keys and calls of models', () => {
    it('one key of a provider is active, the newest stands first', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ keys }) => {
        const old = await keys.add(aKey());
        const other = await keys.add(aKey({ provider: 'compatible', baseUrl: 'http://llm.example.com/v1' }));
        const fresh = await keys.add(aKey({ at: new Date('2026-03-03T09:00:00.000Z') }));
        expect(fresh).toEqual({ ...aKey({ id: fresh.id, at: fresh.at }), state: 'active' });
        const states = async () => new Map((await keys.list()).map((key) => [key.id, key.state]));
        expect((await keys.list())[0]).toEqual(fresh);
        const [a, i] = ['active', 'idle'];
        expect(await states()).toEqual(
          new Map([
            [fresh.id, a],
            [old.id, i],
            [other.id, a],
          ]),
        );
        expect(await keys.activate(old.id)).toEqual({ ...old, state: 'active' });
        expect(await states()).toEqual(
          new Map([
            [fresh.id, i],
            [old.id, a],
            [other.id, a],
          ]),
        );
        expect(await keys.refuse(old.id)).toMatchObject({ state: 'refused' });
        await keys.activate(fresh.id);
        expect((await states()).get(old.id)).toBe('refused');
        expect(await keys.remove(old.id)).toBe(true);
        expect(await keys.remove(old.id)).toBe(false);
        expect(await keys.list()).toHaveLength(2);
      });
    });

    it('calls are listed and summed over a stretch of time', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ usage }) => {
        const on = (day: number) => new Date(Date.UTC(2026, 2, day));
        const late = await usage.add(aCall({ at: on(9), costMicros: 3_000_000_000 }));
        const early = await usage.add(aCall({ at: on(2) }));
        await usage.add(aCall({ at: on(1) }));
        await usage.add(aCall({ at: on(10) }));
        expect(early).toEqual({ ...aCall({ at: on(2) }), id: early.id });
        expect(await usage.between(on(2), on(10))).toEqual([early, late]);
        expect(await usage.spent(on(2), on(10))).toBe(3_000_001_250);
        expect(await usage.spent(on(20), on(30))).toBe(0);
      });
    });
  });
