import { describe, expect, it } from 'vitest';
import { aNewDocument } from '../../factories.ts';
import type { House } from './house.ts';

const openedAt = new Date('2026-03-02T09:00:00.000Z');
const fresh = { slot: 'batch:slack:T1:C1:1.2', by: 'slack:T1:U1', openedAt };

export const batchStories = (house: House) =>
  describe('batches', () => {
    it('one per slot, whoever opens it, and no number is given twice', async () => {
      const team = await house.newTeam();
      const join = () =>
        house.in(team, async ({ batches }) => {
          const batch = await batches.open(fresh);
          return { id: batch.id, number: await batches.count(batch.id) };
        });
      const joined = await Promise.all([join(), join(), join()]);
      expect(new Set(joined.map(({ id }) => id)).size).toBe(1);
      expect(joined.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    });

    it('holds its documents in the order they came, each once', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ batches, documents }) => {
        const { id } = await batches.open(fresh);
        const later = new Date('2026-03-02T09:00:10.000Z');
        const second = (await documents.keep(aNewDocument({ key: 'b', receivedAt: later }))).document;
        const first = (await documents.keep(aNewDocument({ key: 'a' }))).document;
        for (const document of [second, first, first]) await batches.put(id, document.id);
        expect((await batches.documents(id)).map((document) => document.id)).toEqual([first.id, second.id]);
        expect(await batches.get(id)).toEqual({ ...fresh, id });
      });
    });

    it('of another team is like one that does not exist', async () => {
      const [team, other] = [await house.newTeam(), await house.newTeam()];
      const { id } = await house.in(team, ({ batches }) => batches.open(fresh));
      await house.in(other, async ({ batches }) => {
        expect(await batches.get(id)).toBeNull();
        expect(await batches.count(id)).toBe(0);
        expect(await batches.documents(id)).toEqual([]);
        expect((await batches.open(fresh)).id).not.toBe(id);
      });
    });
  });
