import { describe, expect, it } from 'vitest';
import { Outage } from '../../../errors.ts';
import { gate, type House, type Job, newTeam, type OpenMemory } from './house.ts';

export const workshopStories = (house: House, open: () => Promise<OpenMemory>): void => {
  keepingStories(house);
  failingStories(house);
  drainStories(open);
};

const keepingStories = (house: House) =>
  describe('the workshop', () => {
    it('handles a job after the room is done, never before', async () => {
      const team = await house.newTeam();
      const order: string[] = [];
      house.onJob(team, async () => void order.push('handled'));
      await house.in(team, async (room) => {
        await room.jobs.add('offer.match', { team, offer: 'o1' });
        await room.candidates.all();
        order.push('done');
      });
      await house.memory.workshop.idle();
      expect(order).toEqual(['done', 'handled']);
      expect(house.handled(team)).toMatchObject([
        { name: 'offer.match', payload: { team, offer: 'o1' }, attempt: 1, last: false },
      ]);
    });

    it('handles what is added outside of a room', async () => {
      const team = await house.newTeam();
      await house.memory.workshop.add('digest.send', { team, day: '2026-03-02' });
      await house.memory.workshop.idle();
      expect(house.handled(team)).toHaveLength(1);
    });

    it('jobs without a key are all handled, equal ones too', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        for (const offer of ['a', 'a', 'b']) await room.jobs.add('offer.match', { team, offer });
      });
      await house.memory.workshop.idle();
      expect(house.handled(team)).toHaveLength(3);
    });

    it('jobs of one key collapse while one waits, are done one after the other, and the one at work does not count', async () => {
      const team = await house.newTeam();
      const [began, mayEnd] = [gate(), gate()];
      let atOnce = 0;
      house.onJob(team, async (job) => {
        if (offerOf(job) === 'o') expect(++atOnce).toBe(1);
        began.resolve();
        await mayEnd.promise;
        if (offerOf(job) === 'o') atOnce--;
      });
      const add = () =>
        house.in(team, (room) =>
          room.jobs.add('offer.match', { team, offer: 'o' }, { key: `match:${team}` }),
        );
      await add();
      await began.promise;
      for (const _ of [1, 2, 3]) await add();
      await house.in(team, (room) =>
        room.jobs.add('offer.match', { team, offer: 'p' }, { key: `other:${team}` }),
      );
      mayEnd.resolve();
      await house.memory.workshop.idle();
      expect(house.handled(team).map(offerOf).toSorted()).toEqual(['o', 'o', 'p']);
    });

    it('a key dropped in a room does not spoil the room', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        for (const _ of [1, 2])
          await room.jobs.add('offer.match', { team, offer: 'o' }, { key: `match:${team}` });
        await room.settings.set('after', true);
      });
      await house.memory.workshop.idle();
      expect(house.handled(team)).toHaveLength(1);
      expect(await house.in(team, (room) => room.settings.get('after'))).toBe(true);
    });

    it('a job for later waits by the house clock, and does not keep the house awake', async () => {
      const team = await house.newTeam();
      const startAfter = new Date(house.clock.now().getTime() + 3_600_000);
      await house.in(team, (room) => room.jobs.add('offer.match', { team, offer: 'o' }, { startAfter }));
      const past = new Date(house.clock.now().getTime() - 1_000);
      await house.in(team, (room) =>
        room.jobs.add('offer.match', { team, offer: 'p' }, { startAfter: past }),
      );
      await house.memory.workshop.idle();
      expect(house.handled(team).map(offerOf)).toEqual(['p']);
    });

    it('a payload that is not what the job declares is refused where it is added', async () => {
      const team = await house.newTeam();
      const act = house.in(team, (room) => room.jobs.add('offer.match', { team } as never));
      await expect(act).rejects.toThrow();
    });

    it('a job may add jobs, and idle waits for those too', async () => {
      const team = await house.newTeam();
      house.onJob(team, async (job) => {
        if (offerOf(job) !== 'first') return;
        await house.in(team, (room) => room.jobs.add('offer.match', { team, offer: 'second' }));
      });
      await house.in(team, (room) => room.jobs.add('offer.match', { team, offer: 'first' }));
      await house.memory.workshop.idle();
      expect(house.handled(team).map(offerOf)).toEqual(['first', 'second']);
    });
  });

const failingStories = (house: House) =>
  describe('a job that fails', () => {
    it('for an outage is tried again', async () => {
      const team = await house.newTeam();
      const done = gate();
      house.onJob(team, async (job) => {
        if (job.attempt === 1) throw new Outage('the model does not answer');
        done.resolve();
      });
      await house.in(team, (room) => room.jobs.add('offer.match', { team, offer: 'o' }));
      await done.promise;
      await house.memory.workshop.idle();
      const [first, second, ...rest] = house.handled(team);
      expect(rest).toEqual([]);
      expect(second).toMatchObject({ id: first?.id, attempt: 2, payload: first?.payload });
    });

    it('for an outage every time goes dead after the attempt that was said to be the last', async () => {
      const team = await house.newTeam();
      const before = (await house.memory.workshop.health()).dead;
      const done = gate();
      house.onJob(team, async (job) => {
        if (job.last) done.resolve();
        throw new Outage('never');
      });
      await house.in(team, (room) => room.jobs.add('offer.match', { team, offer: 'o' }));
      await done.promise;
      await house.memory.workshop.idle();
      const attempts = house.handled(team).map((job) => [job.attempt, job.last]);
      expect(attempts.length).toBeGreaterThan(1);
      expect(attempts).toEqual(attempts.map((_, i) => [i + 1, i === attempts.length - 1]));
      expect((await house.memory.workshop.health()).dead).toBe(before + 1);
    });

    it('for a bug goes dead at once', async () => {
      const team = await house.newTeam();
      const before = (await house.memory.workshop.health()).dead;
      house.onJob(team, async () => {
        throw new TypeError('undefined is not a candidate');
      });
      await house.in(team, (room) => room.jobs.add('offer.match', { team, offer: 'o' }));
      await house.memory.workshop.idle();
      expect(house.handled(team)).toHaveLength(1);
      expect((await house.memory.workshop.health()).dead).toBe(before + 1);
    });

    it('does not hold up the others', async () => {
      const team = await house.newTeam();
      house.onJob(team, async (job) => {
        if (offerOf(job) === 'bad') throw new Error('a bug');
      });
      await house.in(team, async (room) => {
        for (const offer of ['bad', 'good']) await room.jobs.add('offer.match', { team, offer });
      });
      await house.memory.workshop.idle();
      expect(house.handled(team).map(offerOf).toSorted()).toEqual(['bad', 'good']);
    });
  });

const drainStories = (open: () => Promise<OpenMemory>) =>
  describe('stopping', () => {
    it('ends what runs, takes nothing more, and leaves the rest waiting', async () => {
      const { memory, close } = await open();
      const team = await newTeam(memory);
      const [began, mayEnd] = [gate(), gate()];
      const ended: string[] = [];
      const add = (offer: string) => memory.in(team, (room) => room.jobs.add('offer.match', { team, offer }));
      await memory.workshop.work(async (job) => {
        began.resolve();
        await mayEnd.promise;
        ended.push(offerOf(job));
      });
      await add('running');
      await began.promise;
      const drained = memory.workshop.drain(5_000);
      mayEnd.resolve();
      await drained;
      await add('left');
      expect(ended).toEqual(['running']);
      expect(await memory.workshop.health()).toMatchObject({ waiting: 1, active: 0 });
      expect(await memory.health()).toMatchObject({ up: true });
      await close();
    });
  });

const offerOf = (job: Job): string => (job.payload as { offer: string }).offer;
