import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../errors.ts';
import type { Room } from '../../../ports/memory.ts';
import { aCard, aNewCandidate, aNewOffer } from '../../factories.ts';
import type { House } from './house.ts';

const nameless = () => aNewCandidate({ email: null });

export const roomStories = (house: House): void => {
  describe('a room is one transaction', () => {
    it('gives back what the act answers, and keeps what it did', async () => {
      const team = await house.newTeam();
      const number = await house.in(team, async (room) => (await room.candidates.add(nameless())).number);
      expect(number).toBe(1);
      expect(await house.in(team, (room) => room.candidates.byNumber(1))).toMatchObject({ number: 1, team });
    });

    it('an error takes back rows, numbers, jobs and what was to be shown, and comes out as it is', async () => {
      const team = await house.newTeam();
      const lane = `slack:${team}:C1`;
      const error = new Error('the roof fell in');
      const act = house.in(team, async (room) => {
        await room.candidates.add(nameless());
        await room.offers.add(aNewOffer());
        await room.settings.set('seen', true);
        await room.settings.once('welcome');
        await room.jobs.add('offer.match', { team, offer: 'o' });
        await room.voice.show('s', { kind: 'conversation', conversation: lane }, aCard(), { about: [] });
        await room.voice.react(`${lane}:m1`, '📝');
        throw error;
      });
      await expect(act).rejects.toBe(error);
      await house.memory.workshop.idle();
      expect(house.handled(team)).toEqual([]);
      expect(await house.memory.outbox.waiting(lane, house.clock.now())).toEqual([]);
      await house.in(team, async (room) => {
        expect(await room.candidates.all()).toEqual([]);
        expect(await room.offers.list({})).toEqual([]);
        expect(await room.settings.get('seen')).toBeNull();
        expect(await room.settings.once('welcome')).toBe(true);
        expect(await room.candidates.add(nameless())).toMatchObject({ number: 1 });
        expect(await room.offers.add(aNewOffer())).toMatchObject({ number: 1 });
      });
    });

    it('sees its own work before it ends', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const { id } = await room.candidates.add(nameless());
        await room.candidates.edit(id, { city: 'Nantes' });
        expect(await room.candidates.get(id)).toMatchObject({ city: 'Nantes' });
        expect(await room.candidates.remove(id)).toBe(true);
        expect(await room.candidates.get(id)).toBeNull();
      });
    });

    it('is dead afterwards', async () => {
      const team = await house.newTeam();
      const kept = await house.in(team, async (room) => room);
      await expect(kept.candidates.all()).rejects.toThrow();
      await expect(kept.jobs.add('offer.match', { team, offer: 'x' })).rejects.toThrow();
      await expect(kept.voice.react('slack:T:C:1', '📝')).rejects.toThrow();
    });

    it('is dead after an error too', async () => {
      const team = await house.newTeam();
      let kept: Room | undefined;
      const act = house.in(team, async (room) => {
        kept = room;
        throw new Error('no');
      });
      await expect(act).rejects.toThrow('no');
      await expect(kept?.settings.set('a', 1)).rejects.toThrow();
    });

    it('a room inside a room is refused at once instead of waiting for itself', async () => {
      const team = await house.newTeam();
      const act = house.in(team, () => house.in(team, async (room) => room.candidates.all()));
      await expect(act).rejects.toThrow();
    });

    it('there is no room for a team that does not exist', async () => {
      for (const team of [randomUUID(), 'nobody']) {
        await expect(house.in(team, (room) => room.teams.get())).rejects.toThrow();
      }
    });

    it('a refusal that is caught leaves the room usable, and takes no number', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        await room.candidates.add(aNewCandidate());
        const refused = await room.candidates.add(aNewCandidate()).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(Refusal);
        expect(await room.candidates.add(nameless())).toMatchObject({ number: 2 });
      });
      expect(await house.in(team, (room) => room.candidates.all())).toHaveLength(2);
    });

    it('what is handed out is a copy: changing it changes nothing', async () => {
      const team = await house.newTeam();
      const given = nameless();
      const candidate = await house.in(team, (room) => room.candidates.add(given));
      given.mobility.places.push('Brest');
      candidate.mobility.places.push('Metz');
      candidate.createdAt.setFullYear(1999);
      const kept = await house.in(team, (room) => room.candidates.get(candidate.id));
      expect(kept).toMatchObject({ mobility: { places: [] }, createdAt: house.clock.now() });
    });
  });

  describe('numbers people see', () => {
    it('are counted per team and per kind', async () => {
      const [here, there] = [await house.newTeam(), await house.newTeam()];
      const both = async (room: Room) => [
        (await room.candidates.add(nameless())).number,
        (await room.offers.add(aNewOffer())).number,
      ];
      expect(await house.in(here, both)).toEqual([1, 1]);
      expect(await house.in(there, both)).toEqual([1, 1]);
      expect(await house.in(here, both)).toEqual([2, 2]);
    });

    it('have no holes and no twins when many arrive at once, some of them failing', async () => {
      const team = await house.newTeam();
      const arrive = (fails: boolean) =>
        house.in(team, async (room) => {
          const { number } = await room.candidates.add(nameless());
          if (fails) throw new Error('left again');
          return number;
        });
      const arrivals = await Promise.allSettled([0, 1, 2, 3, 4, 5, 6, 7].map((i) => arrive(i % 3 === 2)));
      const numbers = arrivals.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    });

    it('are not given again after a removal', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const { id } = await room.candidates.add(nameless());
        await room.candidates.remove(id);
        expect(await room.candidates.add(nameless())).toMatchObject({ number: 2 });
      });
    });

    it('an offer may ask for a number: it gets it when free, and the count goes on behind it', async () => {
      const team = await house.newTeam();
      const numbers = await house.in(team, async (room) => {
        const got: number[] = [];
        for (const wish of [undefined, 42, undefined, 42, 7, undefined])
          got.push((await room.offers.add(aNewOffer(), wish)).number);
        return got;
      });
      expect(numbers).toEqual([1, 42, 43, 44, 7, 45]);
    });
  });
};
