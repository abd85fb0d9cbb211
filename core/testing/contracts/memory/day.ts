import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../candidates/candidate.ts';
import type { Gone } from '../../../candidates/merge-record.ts';
import { aNewCandidate } from '../../factories.ts';
import { aPair, nameless } from './fixtures.ts';
import type { House } from './house.ts';

const at = new Date('2026-03-02T09:00:00.000Z');
const nothing = { documents: [], interactions: [], followUps: [], placements: [], merges: [], standings: [] };
const gone = (candidate: Candidate): Gone => ({ candidate, ...nothing });

/** What the recruiter's day needs: taking back, making one of two, asking before keeping, a digest claimed. */
export const dayStories = (house: House): void => {
  describe('what is taken back', () => {
    it('a step, a placement, a follow-up and a typed note leave no trace', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const pair = await aPair(room);
        const { id: member } = await room.members.seen('slack:T:U1', null);
        await room.standings.set({ ...pair, stage: 'interview', reason: null, by: null, at });
        const words = { candidate: pair.candidate, kind: 'note', text: 'oui', by: null, at } as const;
        const note = await room.interactions.add(words);
        const followUp = await room.followUps.add({ ...pair, member, due: '2026-03-05', text: 'rappeler' });
        expect(await room.followUps.get(followUp.id)).toEqual(followUp);
        expect(await room.followUps.ofCandidate(pair.candidate)).toEqual([followUp]);
        const undo = [
          () => room.standings.clear(pair.candidate, pair.offer),
          () => room.interactions.remove(note.id),
          () => room.followUps.remove(followUp.id),
        ];
        for (const act of undo) expect([await act(), await act()]).toEqual([true, false]);
        expect(await room.standings.ofCandidate(pair.candidate)).toEqual([]);
        expect(await room.interactions.ofCandidate(pair.candidate, 10)).toEqual([]);
        expect(await room.followUps.due('2030-01-01')).toEqual([]);
      });
    });

    it('a note that is a message is found by it, moves to somebody else, and stays out until a newer edit', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ interactions, candidates }) => {
        const [one, two] = [await candidates.add(nameless()), await candidates.add(nameless())];
        const words = { candidate: one.id, kind: 'note', text: 'dispo en mai', by: null, at } as const;
        const kept = await interactions.upsert('slack:T1:C1:7', 5, words);
        expect(await interactions.ofMessage('slack:T1:C1:7')).toEqual(kept);
        expect(await interactions.move(kept?.id ?? '', two.id)).toEqual({ ...kept, candidate: two.id });
        expect(await interactions.remove(kept?.id ?? '')).toBe(true);
        expect(await interactions.ofMessage('slack:T1:C1:7')).toBeNull();
        expect(await interactions.upsert('slack:T1:C1:7', 5, words)).toBeNull();
        expect(await interactions.upsert('slack:T1:C1:7', 6, words)).toMatchObject({ text: 'dispo en mai' });
      });
    });

    it('an act is found by its id and by who did it', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ history }) => {
        const act = { act: 'stage.changed', at, subject: 'candidat-1/offre-2', before: [1], after: null };
        const mine = await history.add({ ...act, by: 'slack:T:U1' });
        await history.add({ ...act, by: 'slack:T:U2' });
        expect(await history.get(mine.id)).toEqual(mine);
        expect(await history.recent({ by: 'slack:T:U1', limit: 10 })).toEqual([mine]);
      });
    });
  });

  describe('two candidates made one', () => {
    it('who went comes back as they were, with their number', async () => {
      const team = await house.newTeam();
      const before = await house.in(team, ({ candidates }) => candidates.add(aNewCandidate()));
      await house.in(team, ({ candidates }) => candidates.remove(before.id));
      await house.in(team, async ({ candidates }) => {
        expect(await candidates.restore(before)).toEqual(before);
        expect(await candidates.byNumber(before.number)).toEqual(before);
        expect((await candidates.search({ words: ['react'] })).total).toBe(1);
        expect((await candidates.add(nameless())).number).toBe(before.number + 1);
      });
    });

    it('not while their e-mail is somebody else’s', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ candidates }) => {
        const before = await candidates.add(aNewCandidate());
        await candidates.remove(before.id);
        await candidates.add(aNewCandidate());
        await expect(candidates.restore(before)).rejects.toMatchObject({ code: 'candidate.email_taken' });
      });
    });

    it('a reference leads to who stayed, through several merges, until they are undone', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ candidates, merges }) => {
        const [a, b, c] = [
          await candidates.add(nameless()),
          await candidates.add(nameless()),
          await candidates.add(nameless()),
        ];
        const first = await merges.add({ kept: b.id, gone: gone(a), by: null, at });
        expect(first).toEqual({ id: first.id, kept: b.id, gone: gone(a), by: null, at, undoneAt: null });
        expect(await merges.get(first.id)).toEqual(first);
        const second = await merges.add({ kept: c.id, gone: gone(b), by: null, at });
        expect(await merges.into(a.id)).toBe(c.id);
        expect(await merges.ofNumber(a.number)).toBe(c.id);
        expect(await merges.ofNumber(c.number)).toBeNull();
        await merges.point(first.id, c.id);
        expect((await merges.ofKept(c.id)).map((merge) => merge.id).toSorted()).toEqual(
          [first.id, second.id].toSorted(),
        );
        expect([await merges.undo(second.id, at), await merges.undo(second.id, at)]).toEqual([true, false]);
        expect(await merges.into(b.id)).toBeNull();
        await candidates.remove(c.id);
        expect(await merges.into(a.id)).toBeNull();
      });
    });
  });

  describe('words that wait for an answer', () => {
    const held = (revision: number, message = 'slack:T1:C1:9') => ({
      ...{ message, revision, sealed: new Uint8Array([1, revision]), by: 'slack:T1:U1', at },
      ...{ candidates: ['a', 'b'], conversation: 'slack:T1:C1:1' },
    });

    it('are one per message, the newest, and gone once answered, taken back or forgotten', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ heldNotes }) => {
        const first = await heldNotes.hold(held(1));
        expect(first).toEqual({ ...held(1), id: first.id });
        expect(await heldNotes.hold(held(1))).toEqual(first);
        const edited = await heldNotes.hold(held(2));
        expect(edited).toEqual({ ...held(2), id: first.id });
        expect(await heldNotes.hold(held(0))).toEqual(edited);
        expect(await heldNotes.get(first.id)).toEqual(edited);
        expect([await heldNotes.release(first.id), await heldNotes.release(first.id)]).toEqual([true, false]);
        await heldNotes.hold(held(3));
        expect([await heldNotes.forget('slack:T1:C1:9'), await heldNotes.forget('slack:T1:C1:9')]).toEqual([
          true,
          false,
        ]);
        await heldNotes.hold(held(4));
        expect(await heldNotes.sweep(at)).toBe(0);
        expect(await heldNotes.sweep(new Date(at.getTime() + 1))).toBe(1);
      });
    });
  });

  describe('the next digest', () => {
    it('is claimed by one, however many tick at once, and worked out anew when the hour changes', async () => {
      const team = await house.newTeam();
      const [monday, tuesday] = [new Date('2026-03-02T07:30:00Z'), new Date('2026-03-03T07:30:00Z')];
      expect(await house.in(team, (room) => room.teams.nextDigest())).toBeNull();
      const claim = (due: Date | null, next: Date) =>
        house.in(team, (room) => room.teams.claimDigest(due, next));
      expect(await claim(null, monday)).toBe(true);
      const claims = await Promise.all([1, 2, 3].map(() => claim(monday, tuesday)));
      expect(claims.filter(Boolean)).toHaveLength(1);
      expect(await house.in(team, (room) => room.teams.nextDigest())).toEqual(tuesday);
      await house.in(team, (room) => room.teams.edit({ name: 'Azur' }));
      expect(await house.in(team, (room) => room.teams.nextDigest())).toEqual(tuesday);
      await house.in(team, (room) => room.teams.edit({ digest: { at: '10:00', channel: null } }));
      expect(await house.in(team, (room) => room.teams.nextDigest())).toBeNull();
    });
  });
};
