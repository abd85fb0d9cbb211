import { describe, expect, it } from 'vitest';
import { aCv, aNewCandidate } from '../../factories.ts';
import { aWholeCandidate, nameless } from './fixtures.ts';
import type { House } from './house.ts';

export const candidateStories = (house: House) =>
  describe('candidates', () => {
    it('are kept whole, dated by the house clock', async () => {
      const team = await house.newTeam();
      const given = aNewCandidate({
        preferences: { contract: 'cdi', wishedPay: { amount: 45_000, currency: 'EUR' } },
      });
      const candidate = await house.in(team, (room) => room.candidates.add(given));
      const at = house.clock.now();
      const whole = { ...given, id: candidate.id, team, number: 1, createdAt: at, updatedAt: at };
      expect(candidate).toEqual(whole);
      expect(await house.in(team, (room) => room.candidates.get(candidate.id))).toEqual(whole);
    });

    it('an edit changes what it names and the date of change, nothing else', async () => {
      const team = await house.newTeam();
      const before = await house.in(team, (room) => room.candidates.add(aNewCandidate()));
      house.clock.advance(60_000);
      const patch = { city: null, profile: aCv({ headline: 'Cheffe de projet' }) };
      const after = await house.in(team, (room) => room.candidates.edit(before.id, patch));
      expect(after).toEqual({ ...before, ...patch, updatedAt: house.clock.now() });
      expect(await house.in(team, (room) => room.candidates.edit(before.id, {}))).toMatchObject(patch);
    });

    it('are found by e-mail, however it is written', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ candidates }) => {
        const { id } = await candidates.add(aNewCandidate({ email: 'Ines.Vidal@Example.com' }));
        expect(await candidates.byEmail('ines.vidal@example.com')).toMatchObject({ id });
        expect(await candidates.byEmail('  INES.VIDAL@EXAMPLE.COM ')).toMatchObject({ id });
        expect(await candidates.byEmail('ines@example.com')).toBeNull();
        expect(await candidates.byEmail('')).toBeNull();
      });
    });

    it('two with one e-mail are refused, with the reference of the first', async () => {
      const team = await house.newTeam();
      const first = aNewCandidate({ email: 'ines.vidal@example.com' });
      await house.in(team, (room) => room.candidates.add(first));
      const refusal = { name: 'Refusal', code: 'candidate.email_taken', values: { reference: 'candidat-1' } };
      const twin = { ...first, email: ' Ines.Vidal@example.com' };
      await expect(house.in(team, (room) => room.candidates.add(twin))).rejects.toMatchObject(refusal);
      const other = await house.in(team, (room) => room.candidates.add(nameless()));
      const edit = house.in(team, (room) => room.candidates.edit(other.id, { email: twin.email }));
      await expect(edit).rejects.toMatchObject(refusal);
    });

    it('one e-mail arriving many times at once makes one candidate', async () => {
      const team = await house.newTeam();
      const add = () => house.in(team, (room) => room.candidates.add(aNewCandidate()));
      const adds = await Promise.allSettled([add(), add(), add(), add()]);
      expect(adds.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
      for (const one of adds)
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'candidate.email_taken' });
    });

    it('keep their own e-mail in an edit, and may share none or one across teams', async () => {
      const [here, there] = [await house.newTeam(), await house.newTeam()];
      const add = (team: string) => house.in(team, (room) => room.candidates.add(aNewCandidate()));
      const [mine] = [await add(here), await add(there)];
      const same = await house.in(here, (room) =>
        room.candidates.edit(mine.id, { email: mine.email, city: 'Caen' }),
      );
      expect(same).toMatchObject({ city: 'Caen' });
      await house.in(here, (room) => room.candidates.add(nameless()));
      await house.in(here, (room) => room.candidates.add(nameless()));
      expect((await house.in(here, (room) => room.candidates.all())).map((one) => one.number)).toEqual([
        1, 2, 3,
      ]);
    });

    it('a removal takes along what hangs on the person, and keeps the placement without a name', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const { candidate, offer, document, note, placement } = await aWholeCandidate(room);
        expect(await room.candidates.remove(candidate)).toBe(true);
        expect(await room.candidates.remove(candidate)).toBe(false);
        expect(await room.documents.get(document)).toBeNull();
        expect(await room.interactions.get(note)).toBeNull();
        expect(await room.matches.ofOffer(offer)).toEqual([]);
        expect(await room.standings.ofOffer(offer)).toEqual([]);
        expect(await room.predictions.get(candidate, offer)).toBeNull();
        expect(await room.followUps.due('2030-01-01')).toEqual([]);
        expect(await room.placements.list()).toMatchObject([{ id: placement, candidate: null }]);
      });
    });

    it('a text with characters no text should hold is kept all the same', async () => {
      const team = await house.newTeam();
      const text = `avant\u0000\ud800 après`;
      const given = aNewCandidate({ text, name: text, profile: aCv({ headline: text }) });
      const { id } = await house.in(team, (room) => room.candidates.add(given));
      const kept = await house.in(team, (room) => room.candidates.get(id));
      for (const words of [kept?.text, kept?.name, kept?.profile.headline]) {
        expect(words).toMatch(/^avant/);
        expect(words).toMatch(/après$/);
      }
    });

    it.each([0, -1, 1.5, 99_999_999_999])('there is no number %d', async (number) => {
      const team = await house.newTeam();
      expect(await house.in(team, (room) => room.candidates.byNumber(number))).toBeNull();
      expect(await house.in(team, (room) => room.offers.byNumber(number))).toBeNull();
    });
  });
