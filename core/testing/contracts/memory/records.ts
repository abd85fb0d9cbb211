import { describe, expect, it } from 'vitest';
import { Outage } from '../../../errors.ts';
import type { Room } from '../../../ports/memory.ts';
import { aCv, aMatch, aNewCandidate, aNewDocument, aNewOffer } from '../../factories.ts';
import type { House } from './house.ts';

const nameless = () => aNewCandidate({ email: null });
const sha = (letter: string) => letter.repeat(64);

export const recordStories = (house: House): void => {
  candidateStories(house);
  searchStories(house);
  documentStories(house);
  offerStories(house);
  pairStories(house);
  laterStories(house);
};

const candidateStories = (house: House) =>
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

const searchStories = (house: House) =>
  describe('search', () => {
    const people = [
      nameless(),
      aNewCandidate({
        name: 'Élodie Garnier',
        email: null,
        city: 'Nîmes',
        profile: aCv({ skills: [] }),
        text: 'C++ et Qt',
      }),
      aNewCandidate({
        name: 'Hugo Sorel',
        email: null,
        city: 'Lyon',
        profile: aCv({ headline: 'Chef cuisinier' }),
        text: '100 % bio',
      }),
    ];
    it.each([
      [['lenoir'], [1]],
      [['LÉNOIR'], [1]],
      [['elodie', 'nimes'], [2]],
      [
        ['react', 'lyon'],
        [1, 3],
      ],
      [['react', 'lenoir'], [1]],
      [['cuisinier'], [3]],
      [['c++'], [2]],
      [['lyon', 'nimes'], []],
      [['introuvable'], []],
      [['%'], [3]],
      [['_'], []],
      [['\\'], []],
      [["l'"], []],
      [[], [1, 2, 3]],
    ])('%j finds %j', async (words, numbers) => {
      const team = await house.newTeam();
      await house.in(team, async ({ candidates }) => {
        for (const person of people) await candidates.add(person);
        const found = await candidates.search({ words });
        expect(found.candidates.map((one) => one.number).toSorted()).toEqual(numbers);
        expect(found.total).toBe(numbers.length);
      });
    });

    it('comes in pages that do not overlap, and counts them all', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ candidates }) => {
        for (let i = 0; i < 5; i++) await candidates.add(nameless());
        const pages = [0, 2, 4, 6].map((offset) => candidates.search({ words: ['react'], limit: 2, offset }));
        const read = await Promise.all(pages);
        expect(read.map((page) => page.candidates.length)).toEqual([2, 2, 1, 0]);
        expect(read.map((page) => page.total)).toEqual([5, 5, 5, 5]);
        const ids = read.flatMap((page) => page.candidates.map((one) => one.id));
        expect(new Set(ids).size).toBe(5);
      });
    });
  });

const documentStories = (house: House) =>
  describe('documents', () => {
    it('the same key twice is one document, and says so', async () => {
      const team = await house.newTeam();
      const keep = () => house.in(team, (room) => room.documents.keep(aNewDocument()));
      const [one, two] = await Promise.all([keep(), keep()]);
      const third = await keep();
      expect([one.fresh, two.fresh].filter(Boolean)).toHaveLength(1);
      expect(third).toEqual({ document: one.document, fresh: false });
      expect(two.document).toEqual(one.document);
      const { key, ...given } = aNewDocument();
      const unread = { candidate: null, sha256: null, state: 'accepted', reading: null };
      expect(one.document).toEqual({ ...given, ...unread, id: one.document.id, team });
      expect(key).not.toBe('');
    });

    it('is found by its bytes once read, itself left out', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ documents }) => {
        const { document } = await documents.keep(aNewDocument());
        await documents.edit(document.id, { sha256: sha('a') });
        expect(await documents.bySha256(sha('a'))).toBeNull();
        const reading = { kind: 'pdf', ocr: false, confidence: 1, reader: 'built-in', ms: 40, pages: 2 };
        await documents.edit(document.id, { state: 'read', reading });
        expect(await documents.bySha256(sha('a'))).toMatchObject({ id: document.id, state: 'read', reading });
        expect(await documents.bySha256(sha('a'), document.id)).toBeNull();
        expect(await documents.bySha256(sha('b'))).toBeNull();
      });
    });

    it('the same bytes read twice at once: the second comes back later instead of making a twin', async () => {
      const team = await house.newTeam();
      const read = (key: string) =>
        house.in(team, async ({ documents }) => {
          const { document } = await documents.keep(aNewDocument({ key }));
          await documents.edit(document.id, { sha256: sha('c'), state: 'read' });
        });
      const readings = await Promise.allSettled([read('one'), read('two')]);
      const failed = readings.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      expect(failed).toEqual([expect.any(Outage)]);
    });

    it('a duplicate may carry the same bytes', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ documents }) => {
        const first = (await documents.keep(aNewDocument({ key: 'one' }))).document;
        const second = (await documents.keep(aNewDocument({ key: 'two' }))).document;
        await documents.edit(first.id, { sha256: sha('d'), state: 'read' });
        await documents.edit(second.id, { sha256: sha('d'), state: 'duplicate' });
        expect(await documents.bySha256(sha('d'), second.id)).toMatchObject({ id: first.id });
      });
    });

    it('are listed with their candidate', async () => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const { id } = await room.candidates.add(nameless());
        const { document } = await room.documents.keep(aNewDocument());
        const edited = await room.documents.edit(document.id, { candidate: id });
        expect(await room.documents.ofCandidate(id)).toEqual([edited]);
        expect(await room.documents.edit(document.id, {})).toEqual(edited);
      });
    });
  });

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

const pairStories = (house: House) =>
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

const laterStories = (house: House) =>
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

const aPair = async (room: Pick<Room, 'candidates' | 'offers'>) => ({
  candidate: (await room.candidates.add(nameless())).id,
  offer: (await room.offers.add(aNewOffer())).id,
});

export const aPlacement = {
  candidate: null,
  offer: null,
  company: 'Atelier Mirabelle',
  title: 'Développeur front-end React',
  city: 'Lyon',
  start: '2026-04-01',
  end: null,
  leavingReason: null,
  pay: { amount: 46_000, currency: 'EUR' },
};

export const aForecast = (candidate: string, offer: string | null) => ({
  candidate,
  offer,
  salary: {
    p25: 41_000,
    p50: 45_000,
    p75: 50_200,
    currency: 'EUR',
    factors: [{ code: 'place' as const, label: 'Lyon', share: 0.02 }],
    confidence: 'medium' as const,
    source: 'test',
    placements: 0,
    model: 'test-1',
  },
  leaving: {
    probability: 0.21,
    low: 0.12,
    high: 0.33,
    factors: [],
    confidence: 'low' as const,
    model: 'test-1',
  },
  at: new Date('2026-03-02T09:00:00.000Z'),
});

/** One candidate with one of everything. */
export const aWholeCandidate = async (room: Room) => {
  const pair = await aPair(room);
  const at = new Date('2026-03-02T09:00:00.000Z');
  const { id: member } = await room.members.seen('slack:T1:U1', 'Léa');
  const { document } = await room.documents.keep(aNewDocument());
  await room.documents.edit(document.id, { candidate: pair.candidate, sha256: sha('e'), state: 'read' });
  await room.matches.save([aMatch(pair)]);
  await room.standings.set({ ...pair, stage: 'shortlisted', reason: null, by: null, at });
  const text = 'disponible en mai';
  const upsert = { candidate: pair.candidate, kind: 'note', text, by: 'slack:T1:U1', at } as const;
  const note = await room.interactions.upsert('slack:T1:C1:m1', 0, upsert);
  const placement = await room.placements.add({ ...aPlacement, ...pair });
  const followUp = await room.followUps.add({ candidate: pair.candidate, member, due: '2026-03-05', text });
  await room.predictions.save(aForecast(pair.candidate, pair.offer));
  return {
    ...pair,
    member,
    document: document.id,
    note: note?.id ?? '',
    placement: placement.id,
    followUp: followUp.id,
  };
};
