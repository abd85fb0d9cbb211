import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { House, Job } from './house.ts';

const anEvent = (workspace: string, key = 'Ev1') => ({
  platform: 'slack' as const,
  workspace,
  key,
  type: 'file.dropped',
  sealed: new Uint8Array([0, 7, 255, 128]),
  at: new Date('2026-03-02T09:00:00.000Z'),
});

export const doorstepStories = (house: House): void => {
  describe('the doorstep', () => {
    /** Keeps an event and waits until the worker was told of it. */
    const keepOne = async (workspace: string) => {
      await house.memory.workshop.idle();
      const before = new Set(house.handled('').map((job) => job.id));
      await house.memory.doorstep.keep(anEvent(workspace));
      await house.memory.workshop.idle();
      const told = house.handled('').filter((job) => job.name === 'event.handle' && !before.has(job.id));
      return told.map(inboxOf);
    };

    it('an event kept twice is one row and one job', async () => {
      const { doorstep, workshop } = house.memory;
      const workspace = randomUUID();
      const jobs = () => house.handled('').filter((job) => job.name === 'event.handle').length;
      const before = jobs();
      const kept = await Promise.all([1, 2, 3].map(() => doorstep.keep(anEvent(workspace))));
      expect(kept.filter(Boolean)).toHaveLength(1);
      expect(await doorstep.keep(anEvent(workspace))).toBe(false);
      await workshop.idle();
      expect(jobs() - before).toBe(1);
    });

    it('the same key from another workspace or platform is another event', async () => {
      const { doorstep } = house.memory;
      const workspace = randomUUID();
      expect(await doorstep.keep(anEvent(workspace))).toBe(true);
      expect(await doorstep.keep(anEvent(workspace, 'Ev2'))).toBe(true);
      expect(await doorstep.keep(anEvent(randomUUID()))).toBe(true);
      expect(await doorstep.keep({ ...anEvent(workspace), platform: 'discord' })).toBe(true);
    });

    it('an event is taken as it was sealed, again and again until it is finished', async () => {
      const { doorstep } = house.memory;
      const workspace = randomUUID();
      const [id] = await keepOne(workspace);
      if (!id) throw new Error('the job carried no inbox id');
      const { platform, key, sealed } = anEvent(workspace);
      for (const _ of ['first', 'after a crash']) {
        const taken = await doorstep.take(id);
        expect(taken).toEqual({ id, platform, workspace, key, sealed: taken?.sealed });
        expect([...(taken?.sealed ?? [])]).toEqual([...sealed]);
      }
      await doorstep.finish(id, house.clock.now());
      await doorstep.finish(id, house.clock.now());
      expect(await doorstep.take(id)).toBeNull();
      expect(await doorstep.keep(anEvent(workspace))).toBe(false);
    });

    it.each([randomUUID(), 'nothing'])('there is nothing to take as %s', async (id) => {
      expect(await house.memory.doorstep.take(id)).toBeNull();
      await house.memory.doorstep.finish(id, house.clock.now());
    });

    it('sweeps what was handled long ago, and nothing that still waits', async () => {
      const { doorstep } = house.memory;
      const [waiting, handled] = [randomUUID(), randomUUID()];
      await keepOne(waiting);
      const [id] = await keepOne(handled);
      await doorstep.finish(id ?? '', new Date('2001-01-10T00:00:00Z'));
      expect(await doorstep.sweep(new Date('2001-01-10T00:00:00Z'))).toBe(0);
      expect(await doorstep.sweep(new Date('2001-01-11T00:00:00Z'))).toBe(1);
      expect(await doorstep.keep(anEvent(handled))).toBe(true);
      expect(await doorstep.keep(anEvent(waiting))).toBe(false);
    });
  });
};

const inboxOf = (job: Job): string => (job.payload as { inbox: string }).inbox;
