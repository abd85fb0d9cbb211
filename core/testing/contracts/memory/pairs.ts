import { describe, expect, it } from 'vitest';
import { aMatch, aNewOffer } from '../../factories.ts';
import { aForecast, aPair } from './fixtures.ts';
import type { House } from './house.ts';

export const pairStories = (house: House): void => {
  offerStories(house);
  matchStories(house);
};

const offerStories = (house: House) =>
  describe('offers', () => {
    it('open with their number, close, and are listed by number', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ offers }) => {
        const given = aNewOffer();
        const first = await offers.add(given);
        const opened = {
          id: first.id,
          team,
          number: 1,
          state: 'open',
          openedAt: house.clock.now(),
          closedAt: null,
        };
        expect(first).toEqual({ ...given, ...opened });
        const second = await offers.add(aNewOffer({ pay: null }));
        const closed = await offers.edit(first.id, { state: 'closed', closedAt: house.clock.now() });
        expect(closed).toEqual({ ...first, state: 'closed', closedAt: house.clock.now() });
        expect(await offers.byNumber(1)).toEqual(closed);
        expect(await offers.get(first.id)).toEqual(closed);
        expect(await offers.edit(first.id, {})).toEqual(closed);
        expect(await offers.list({})).toEqual([closed, second]);
        expect(await offers.list({ state: 'open' })).toEqual([second]);
        expect(await offers.list({ state: 'closed' })).toEqual([closed]);
      });
    });
  });

const matchStories = (house: House) =>
  describe('a candidate and an offer', () => {
    it('have one match: the newest, whole, also when one save holds it twice', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const pair = await aPair(room);
        const weak = aMatch({ ...pair, total: 12, band: 'weak' });
        const strong = aMatch({ ...pair, scorer: 'test-2' });
        await room.matches.save([]);
        await room.matches.save([weak]);
        expect(await room.matches.get(pair.candidate, pair.offer)).toEqual(weak);
        await room.matches.save([weak, strong]);
        expect(await room.matches.get(pair.candidate, pair.offer)).toEqual(strong);
        expect(await room.matches.ofOffer(pair.offer)).toEqual([strong]);
      });
    });

    it('matches come best first', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const { candidate } = await aPair(room);
        const totals = [40, 95, 71];
        for (const total of totals) {
          const { id } = await room.offers.add(aNewOffer());
          await room.matches.save([aMatch({ candidate, offer: id, total })]);
        }
        const read = await room.matches.ofCandidate(candidate);
        expect(read.map((match) => match.total)).toEqual([95, 71, 40]);
      });
    });

    it('have one standing: the last one set', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ standings, ...room }) => {
        const pair = await aPair(room);
        expect(await standings.get(pair.candidate, pair.offer)).toBeNull();
        const first = {
          ...pair,
          stage: 'shortlisted',
          reason: null,
          by: 'slack:T:U',
          at: house.clock.now(),
        } as const;
        const last = { ...first, stage: 'refused', reason: 'trop loin', by: null } as const;
        expect(await standings.set(first)).toEqual(first);
        expect(await standings.set(last)).toEqual(last);
        expect(await standings.get(pair.candidate, pair.offer)).toEqual(last);
        expect(await standings.ofCandidate(pair.candidate)).toEqual([last]);
        expect(await standings.ofOffer(pair.offer)).toEqual([last]);
      });
    });

    it('have one forecast, and the candidate alone has another', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ predictions, ...room }) => {
        const { candidate, offer } = await aPair(room);
        for (const about of [offer, null]) {
          expect(await predictions.get(candidate, about)).toBeNull();
          await predictions.save({ ...aForecast(candidate, about), at: new Date(0) });
          await predictions.save(aForecast(candidate, about));
        }
        expect(await predictions.get(candidate, offer)).toEqual(aForecast(candidate, offer));
        expect(await predictions.get(candidate, null)).toEqual(aForecast(candidate, null));
      });
    });
  });
