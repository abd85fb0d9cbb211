import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Room } from '../../../ports/memory.ts';
import { aCard, aMatch, aNewCandidate, aNewDocument, aNewOffer } from '../../factories.ts';
import { aCall, aKey } from './ai.ts';
import { aForecast, aPlacement, aWholeCandidate } from './fixtures.ts';
import type { House } from './house.ts';

type Ids = Awaited<ReturnType<typeof aWholeCandidate>> & { key: string };
type Row = [name: string, act: (room: Room, ids: Ids) => Promise<unknown>, answer: unknown];

const at = new Date('2026-03-02T09:00:00.000Z');
const nobody = { candidates: [], total: 0 };

/** Every method that takes an id or a key, asked with one that is not this team's. */
const questions: Row[] = [
  ['candidates.get', (room, ids) => room.candidates.get(ids.candidate), null],
  ['candidates.byNumber', (room) => room.candidates.byNumber(1), null],
  ['candidates.byEmail', (room) => room.candidates.byEmail('anais.lenoir@example.com'), null],
  ['candidates.edit', (room, ids) => room.candidates.edit(ids.candidate, { city: 'Metz' }), null],
  ['candidates.remove', (room, ids) => room.candidates.remove(ids.candidate), false],
  ['merges.into', (room, ids) => room.merges.into(ids.candidate), null],
  ['merges.ofNumber', (room) => room.merges.ofNumber(1), null],
  ['merges.ofKept', (room, ids) => room.merges.ofKept(ids.candidate), []],
  ['heldNotes.get', (room, ids) => room.heldNotes.get(ids.note), null],
  ['heldNotes.release', (room, ids) => room.heldNotes.release(ids.note), false],
  ['heldNotes.forget', (room) => room.heldNotes.forget('slack:T1:C1:held'), false],
  ['heldNotes.sweep', (room) => room.heldNotes.sweep(new Date('2030-01-01')), 0],
  ['candidates.search', (room) => room.candidates.search({ words: ['react'] }), nobody],
  ['candidates.search, all', (room) => room.candidates.search({ words: [] }), nobody],
  ['candidates.all', (room) => room.candidates.all(), []],
  ['documents.get', (room, ids) => room.documents.get(ids.document), null],
  ['documents.bySha256', (room) => room.documents.bySha256('e'.repeat(64)), null],
  ['documents.bySha256, except', (room, ids) => room.documents.bySha256('e'.repeat(64), ids.candidate), null],
  ['documents.edit', (room, ids) => room.documents.edit(ids.document, { state: 'refused' }), null],
  ['documents.ofCandidate', (room, ids) => room.documents.ofCandidate(ids.candidate), []],
  ['offers.get', (room, ids) => room.offers.get(ids.offer), null],
  ['offers.byNumber', (room) => room.offers.byNumber(1), null],
  ['offers.edit', (room, ids) => room.offers.edit(ids.offer, { title: 'Autre' }), null],
  ['offers.list', (room) => room.offers.list({}), []],
  ['matches.get', (room, ids) => room.matches.get(ids.candidate, ids.offer), null],
  ['matches.ofCandidate', (room, ids) => room.matches.ofCandidate(ids.candidate), []],
  ['matches.ofOffer', (room, ids) => room.matches.ofOffer(ids.offer), []],
  ['standings.get', (room, ids) => room.standings.get(ids.candidate, ids.offer), null],
  ['standings.clear', (room, ids) => room.standings.clear(ids.candidate, ids.offer), false],
  ['standings.ofCandidate', (room, ids) => room.standings.ofCandidate(ids.candidate), []],
  ['standings.ofOffer', (room, ids) => room.standings.ofOffer(ids.offer), []],
  ['interactions.get', (room, ids) => room.interactions.get(ids.note), null],
  ['interactions.ofMessage', (room) => room.interactions.ofMessage('slack:T1:C1:m1'), null],
  ['interactions.remove', (room, ids) => room.interactions.remove(ids.note), false],
  ['interactions.ofCandidate', (room, ids) => room.interactions.ofCandidate(ids.candidate, 10), []],
  [
    'interactions.weigh',
    (room, ids) => room.interactions.weigh(ids.note, { sign: 'negative', words: [] }),
    undefined,
  ],
  ['interactions.withdraw', (room) => room.interactions.withdraw('slack:T1:C1:m1', 9_000), false],
  ['placements.edit', (room, ids) => room.placements.edit(ids.placement, { city: 'Metz' }), null],
  ['placements.get', (room, ids) => room.placements.get(ids.placement), null],
  ['placements.remove', (room, ids) => room.placements.remove(ids.placement), false],
  ['placements.list', (room) => room.placements.list(), []],
  ['followUps.edit', (room, ids) => room.followUps.edit(ids.followUp, { state: 'done' }), null],
  ['followUps.get', (room, ids) => room.followUps.get(ids.followUp), null],
  ['followUps.ofCandidate', (room, ids) => room.followUps.ofCandidate(ids.candidate), []],
  ['followUps.remove', (room, ids) => room.followUps.remove(ids.followUp), false],
  ['followUps.due', (room) => room.followUps.due('2030-01-01'), []],
  ['predictions.get', (room, ids) => room.predictions.get(ids.candidate, ids.offer), null],
  ['predictions.get, alone', (room, ids) => room.predictions.get(ids.candidate, null), null],
  ['members.byPerson', (room) => room.members.byPerson('slack:T1:U1'), null],
  ['members.edit', (room) => room.members.edit('slack:T1:U1', { role: 'admin' }), null],
  ['members.list', (room) => room.members.list(), []],
  ['channels.get', (room) => room.channels.get('slack:T1:C1'), null],
  ['channels.forbid', (room) => room.channels.forbid('slack:T1:C1'), false],
  ['channels.list', (room) => room.channels.list(), []],
  ['settings.get', (room) => room.settings.get('key'), null],
  ['settings.once', (room) => room.settings.once('once'), true],
  ['history.recent', (room) => room.history.recent({ limit: 10 }), []],
  ['history.get', (room, ids) => room.history.get(ids.note), null],
  ['history.recent of one', (room, ids) => room.history.recent({ limit: 10, subject: ids.candidate }), []],
  ['keys.list', (room) => room.keys.list(), []],
  ['keys.activate', (room, ids) => room.keys.activate(ids.key), null],
  ['keys.refuse', (room, ids) => room.keys.refuse(ids.key), null],
  ['keys.remove', (room, ids) => room.keys.remove(ids.key), false],
  ['usage.between', (room) => room.usage.between(new Date(0), at), []],
  ['usage.spent', (room) => room.usage.spent(new Date(0), at), 0],
  ['voice.slotAt', (room) => room.voice.slotAt('slack:T1:C1:1.1'), []],
];

type Link = [name: string, act: (room: Room, ids: Ids, own: Own) => Promise<unknown>];
interface Own {
  candidate: string;
  offer: string;
  document: string;
  member: string;
}
const standing = { stage: 'hired', reason: null, by: null, at } as const;
const words = { kind: 'note', text: 'non', by: null, at } as const;

/** Every method that would tie something of this team to something that is not. */
const links: Link[] = [
  [
    'a document to a candidate',
    (room, ids, own) => room.documents.edit(own.document, { candidate: ids.candidate }),
  ],
  [
    'a match to a candidate',
    (room, ids, own) => room.matches.save([aMatch({ ...own, candidate: ids.candidate })]),
  ],
  ['a match to an offer', (room, ids, own) => room.matches.save([aMatch({ ...own, offer: ids.offer })])],
  [
    'a standing to a candidate',
    (room, ids, own) => room.standings.set({ ...standing, candidate: ids.candidate, offer: own.offer }),
  ],
  [
    'a standing to an offer',
    (room, ids, own) => room.standings.set({ ...standing, candidate: own.candidate, offer: ids.offer }),
  ],
  ['a note to a candidate', (room, ids) => room.interactions.add({ ...words, candidate: ids.candidate })],
  [
    'a message to a candidate',
    (room, ids) => room.interactions.upsert('slack:T9:C9:9', 0, { ...words, candidate: ids.candidate }),
  ],
  [
    'a placement to a candidate',
    (room, ids) => room.placements.add({ ...aPlacement, candidate: ids.candidate }),
  ],
  ['a placement to an offer', (room, ids) => room.placements.add({ ...aPlacement, offer: ids.offer })],
  [
    'a follow-up to a candidate',
    (room, ids, own) =>
      room.followUps.add({ candidate: ids.candidate, member: own.member, due: '2026-03-05', text: '' }),
  ],
  [
    'a follow-up to a member',
    (room, ids, own) =>
      room.followUps.add({ candidate: own.candidate, member: ids.member, due: '2026-03-05', text: '' }),
  ],
  ['a forecast to a candidate', (room, ids) => room.predictions.save(aForecast(ids.candidate, null))],
  ['a forecast to an offer', (room, ids, own) => room.predictions.save(aForecast(own.candidate, ids.offer))],
];

export const strangerStories = (house: House): void => {
  describe('another team', () => {
    let theirs: { team: string; ids: Ids; before: unknown };
    beforeAll(async () => {
      const team = await house.newTeam();
      const ids = await house.in(team, fill);
      theirs = { team, ids, before: await house.in(team, (room) => everything(room, ids)) };
    });
    const strangers = (): [string, Ids][] => [
      ['another team', theirs.ids],
      ['nobody', idsOf(() => randomUUID())],
      ['no id at all', idsOf(() => 'candidat-17')],
    ];
    const untouched = async () =>
      expect(await house.in(theirs.team, (room) => everything(room, theirs.ids))).toEqual(theirs.before);

    it.each(questions)('%s answers as for what does not exist', async (_, act, answer) => {
      for (const [whose, ids] of strangers()) {
        const team = await house.newTeam();
        expect(await house.in(team, (room) => act(room, ids)), `an id of ${whose}`).toEqual(answer);
      }
      await untouched();
    });

    it.each(links)('no link across teams: %s', async (_, act) => {
      for (const [whose, ids] of strangers()) {
        const team = await house.newTeam();
        const own = await house.in(team, ownThings);
        await expect(
          house.in(team, (room) => act(room, ids, own)),
          `an id of ${whose}`,
        ).rejects.toThrow();
      }
      await untouched();
    });

    it('the same keys are free in each team', async () => {
      const team = await house.newTeam();
      const ids = await house.in(team, fill);
      expect(ids.candidate).not.toBe(theirs.ids.candidate);
      await untouched();
    });
  });
};

const fill = async (room: Room): Promise<Ids> => {
  const whole = await aWholeCandidate(room);
  const key = await room.keys.add(aKey());
  await room.usage.add(aCall({ at: new Date(0) }));
  const ids = { ...whole, key: key.id };
  await room.candidates.edit(ids.candidate, { email: 'anais.lenoir@example.com' });
  await room.channels.allow('slack:T1:C1', null, at);
  await room.settings.set('key', 'theirs');
  await room.settings.once('once');
  await room.history.add({
    act: 'note.added',
    by: null,
    at,
    subject: ids.candidate,
    before: null,
    after: null,
  });
  const place = { kind: 'conversation', conversation: 'slack:T1:C1:1.1' } as const;
  await room.voice.show('card', place, aCard(), { about: [ids.candidate] });
  return ids;
};

const everything = async (room: Room, ids: Ids) => [
  await room.candidates.all(),
  await room.documents.ofCandidate(ids.candidate),
  await room.offers.list({}),
  await room.matches.ofOffer(ids.offer),
  await room.standings.ofOffer(ids.offer),
  await room.interactions.ofCandidate(ids.candidate, 10),
  await room.placements.list(),
  await room.followUps.due('2030-01-01'),
  await room.predictions.get(ids.candidate, ids.offer),
  await room.members.list(),
  await room.channels.list(),
  await room.settings.get('key'),
  await room.keys.list(),
  await room.usage.between(new Date(0), at),
  await room.history.recent({ limit: 10 }),
  await room.voice.slotAt('slack:T1:C1:1.1'),
];

const ownThings = async (room: Room): Promise<Own> => ({
  candidate: (await room.candidates.add(aNewCandidate())).id,
  offer: (await room.offers.add(aNewOffer())).id,
  document: (await room.documents.keep(aNewDocument())).document.id,
  member: (await room.members.seen('slack:T2:U2', null)).id,
});

const idsOf = (id: () => string): Ids => ({
  candidate: id(),
  offer: id(),
  member: id(),
  document: id(),
  note: id(),
  placement: id(),
  followUp: id(),
  key: id(),
});
