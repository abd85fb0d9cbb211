import { describe, expect, it } from 'vitest';
import { aPair, aPlacement } from './fixtures.ts';
import type { House } from './house.ts';

export const laterStories = (house: House) =>
  describe('what comes later', () => {
    it('placements are added, ended and listed', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ placements, ...room }) => {
        const given = { ...aPlacement, ...(await aPair(room)) };
        const placement = await placements.add(given);
        expect(placement).toEqual({ ...given, id: placement.id });
        const ended = { ...placement, end: '2026-06-30', leavingReason: 'fin de contrat' };
        const patch = { end: ended.end, leavingReason: ended.leavingReason };
        expect(await placements.edit(placement.id, patch)).toEqual(ended);
        expect(await placements.edit(placement.id, {})).toEqual(ended);
        expect(await placements.list()).toEqual([ended]);
      });
    });

    it('follow-ups are due from their day until done, the oldest first', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ followUps, ...room }) => {
        const { candidate } = await aPair(room);
        const { id: member } = await room.members.seen('slack:T:U1', null);
        const add = (due: string) => followUps.add({ candidate, member, due, text: 'rappeler' });
        const later = await add('2026-03-06');
        const sooner = await add('2026-03-05');
        expect(sooner).toMatchObject({ due: '2026-03-05', state: 'waiting', text: 'rappeler' });
        expect(await followUps.due('2026-03-04')).toEqual([]);
        expect(await followUps.due('2026-03-05')).toEqual([sooner]);
        expect(await followUps.due('2026-03-07')).toEqual([sooner, later]);
        expect(await followUps.edit(sooner.id, { state: 'done' })).toMatchObject({ state: 'done' });
        expect(await followUps.edit(later.id, { due: '2026-03-09' })).toMatchObject({ due: '2026-03-09' });
        expect(await followUps.due('2026-03-07')).toEqual([]);
      });
    });

    it('history is read newest first, also within one moment, by subject, act and date', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ history }) => {
        const early = new Date('2026-03-01T08:00:00Z');
        const late = new Date('2026-03-02T08:00:00Z');
        const add = (act: string, subject: string, at: Date) =>
          history.add({ act, subject, at, by: null, before: { city: 'Lyon' }, after: null });
        const one = await add('candidate.edited', 'candidat-1', early);
        const two = await add('offer.closed', 'offre-1', late);
        const three = await add('candidate.edited', 'candidat-2', late);
        expect(one).toMatchObject({ by: null, before: { city: 'Lyon' }, after: null, at: early });
        expect(await history.recent({ limit: 10 })).toEqual([three, two, one]);
        expect(await history.recent({ limit: 1 })).toEqual([three]);
        expect(await history.recent({ limit: 10, subject: 'offre-1' })).toEqual([two]);
        expect(await history.recent({ limit: 10, act: 'candidate.edited' })).toEqual([three, one]);
        expect(await history.recent({ limit: 10, since: late })).toEqual([three, two]);
      });
    });
  });
