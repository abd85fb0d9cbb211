import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge } from '../candidates/merge.ts';
import { mergePatch } from '../candidates/merge-fields.ts';
import { moveStage } from '../pipeline/move-stage.ts';
import { stages } from '../pipeline/stage.ts';
import type { Room } from '../ports/memory.ts';
import { createClock } from '../testing/create-clock.ts';
import { createMemory } from '../testing/create-memory.ts';
import { aCv, aNewCandidate, aNewDocument, aNewOffer } from '../testing/factories.ts';
import { keepNote } from '../work/keep-note.ts';
import { differing, plain, record } from './changes.ts';
import type { LoggedAct } from './event-log.ts';
import { lastUndoable, undo } from './undo.ts';

const by = 'web:local:lea';
const admin = { person: 'web:local:tom', role: 'admin' as const };
const minute = 60_000;

/** Two candidates with something of everything, an offer, and a clock. */
const open = async () => {
  const clock = createClock('2026-11-23T09:00:00Z');
  const memory = createMemory({ clock });
  await memory.workshop.work(async () => undefined);
  const fresh = { home: true, name: 'Cabinet Azur', locale: 'fr', timeZone: 'Europe/Paris' } as const;
  const { id: team } = await memory.doorstep.teamOf('web', 'local', fresh);
  const within = <T>(act: (room: Room) => Promise<T>) => memory.in(team, act);
  const ids = await within(async (room) => {
    const profile = aCv({ name: 'A. Lenoir', email: 'a.lenoir@example.org' });
    const one = await room.candidates.add(aNewCandidate());
    const two = await room.candidates.add(aNewCandidate({ profile, city: 'Nantes', phone: null }));
    const offer = await room.offers.add(aNewOffer());
    const { id: member } = await room.members.seen(by, 'Léa');
    const at = clock.now();
    await room.followUps.add({ candidate: two.id, member, due: '2026-11-30', text: 'rappeler' });
    await room.interactions.add({ candidate: two.id, kind: 'call', text: 'motivée', by, at });
    await room.standings.set({
      candidate: two.id,
      offer: offer.id,
      stage: 'interview',
      reason: null,
      by,
      at,
    });
    const { document } = await room.documents.keep(aNewDocument());
    await room.documents.edit(document.id, { candidate: two.id, sha256: 'a'.repeat(64), state: 'read' });
    return { one: one.id, two: two.id, offer: offer.id, member };
  });
  return { clock, within, ids };
};
type Opened = Awaited<ReturnType<typeof open>>;

/** Everything a person can see of the team, but for when a row was last touched. */
const everything = async (room: Room, { one, two, offer }: Opened['ids']) => {
  const bare = (row: object) => ({ ...row, updatedAt: null });
  const of = async (id: string) => [
    await room.interactions.ofCandidate(id, 100),
    await room.followUps.ofCandidate(id),
    await room.standings.ofCandidate(id),
    (await room.documents.ofCandidate(id)).map((document) => document.id),
  ];
  const candidates = (await room.candidates.all())
    .map(bare)
    .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  return plain([
    candidates,
    await room.offers.get(offer),
    await room.placements.list(),
    await of(one),
    await of(two),
  ]);
};

type Do = (room: Room, opened: Opened, seed: number) => Promise<LoggedAct | null>;
const hand = ({ clock }: Opened, act: string, subject: string) => ({ act, by, at: clock.now(), subject });
const acted = async (room: Room, id: string | null | undefined) => (id ? room.history.get(id) : null);

const deeds: Record<string, Do> = {
  'a stage': async (room, opened, seed) => {
    const [candidate, offer] = [
      await room.candidates.get(opened.ids.one),
      await room.offers.get(opened.ids.offer),
    ];
    if (!candidate || !offer) return null;
    const stage = stages[seed % stages.length] ?? 'new';
    const reason = seed % 2 === 0 ? 'trop loin' : null;
    return acted(
      room,
      (await moveStage(room, { candidate, offer, stage, reason, by, at: opened.clock.now() })).act,
    );
  },
  'a note': async (room, opened, seed) => {
    const candidate = await room.candidates.get(seed % 2 === 0 ? opened.ids.one : opened.ids.two);
    if (!candidate) return null;
    const message = seed % 3 === 0 ? { ref: `web:local:c:${seed}`, revision: 0 } : null;
    const kept = await keepNote(room, {
      candidate,
      text: 'appel : très motivée',
      by,
      at: opened.clock.now(),
      message,
    });
    return acted(room, kept?.act);
  },
  'an edit of a candidate': async (room, opened, seed) => {
    const before = await room.candidates.get(opened.ids.one);
    if (!before) return null;
    const patch = [
      { city: `Ville ${seed}` },
      { name: null, email: null },
      { availability: { from: '2027-01-04', noticeMonths: seed } },
    ];
    const after = await room.candidates.edit(before.id, patch[seed % 3] ?? {});
    const change = differing(plain({ ...before }), plain({ ...after, updatedAt: before.updatedAt }));
    if (Object.keys(change.after).length === 0) return null;
    return record(room, hand(opened, 'candidate.edited', 'candidat-1'), [
      { of: 'candidate', id: before.id, ...change },
    ]);
  },
  'an edit of an offer': async (room, opened, seed) => {
    const before = await room.offers.get(opened.ids.offer);
    if (!before) return null;
    const patch =
      seed % 2 === 0
        ? { state: 'closed' as const, closedAt: opened.clock.now() }
        : { title: `Poste ${seed}` };
    const after = await room.offers.edit(before.id, patch);
    const change = differing(plain({ ...before }), plain({ ...after }));
    if (Object.keys(change.after).length === 0) return null;
    return record(room, hand(opened, 'offer.edited', 'offre-1'), [{ of: 'offer', id: before.id, ...change }]);
  },
  'a follow-up': async (room, opened, seed) => {
    const { one, two, member } = opened.ids;
    const [known] = await room.followUps.ofCandidate(two);
    if (seed % 2 === 0 || !known) {
      const added = await room.followUps.add({ candidate: one, member, due: '2026-12-01', text: 'x' });
      const after = { due: added.due, text: added.text, state: added.state };
      return record(room, hand(opened, 'follow-up.added', 'candidat-1'), [
        { of: 'followUp', id: added.id, before: null, after },
      ]);
    }
    const before = { due: known.due, state: known.state };
    const after = { due: `2027-01-${10 + (seed % 20)}`, state: 'done' as const };
    await room.followUps.edit(known.id, after);
    return record(room, hand(opened, 'follow-up.changed', 'candidat-2'), [
      { of: 'followUp', id: known.id, before, after },
    ]);
  },
  'a placement': async (room, opened) => {
    const { one: candidate, offer } = opened.ids;
    const given = { company: 'Banque Alizé', title: 'Dev', start: '2026-12-01', end: null, trialEnd: null };
    const rest = { candidate, offer, city: null, leavingReason: null, pay: null };
    const { id } = await room.placements.add({ ...given, ...rest });
    return record(room, hand(opened, 'placement.added', 'candidat-1'), [
      { of: 'placement', id, before: null, after: given },
    ]);
  },
  'a merge': async (room, opened, seed) => {
    const kept = await room.candidates.get(opened.ids.one);
    const gone = await room.candidates.get(opened.ids.two);
    if (!kept || !gone) return null;
    const chosen = seed % 2 === 0 ? { email: 'gone', city: 'gone', profile: 'gone' } : { email: 'kept' };
    const done = await merge(
      room,
      { kept, gone, patch: mergePatch(kept, gone, chosen) },
      { by, at: opened.clock.now() },
    );
    return record(room, hand(opened, 'candidate.merged', 'candidat-1'), done.changes);
  },
};
const names = Object.keys(deeds);

describe('undo', () => {
  it('any deeds, taken back in reverse order, leave the team as it was', async () => {
    const story = fc.array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: 59 })), {
      minLength: 1,
      maxLength: 5,
    });
    const property = fc.asyncProperty(story, async (steps) => {
      const opened = await open();
      const { clock, within, ids } = opened;
      const states = [];
      for (const [name, seed] of steps) {
        clock.advance(minute);
        const before = await within((room) => everything(room, ids));
        const act = await within(async (room) => (await deeds[name]?.(room, opened, seed)) ?? null);
        if (act) states.push({ act, before });
      }
      for (const { act, before } of states.toReversed()) {
        await within((room) => undo(room, act, admin, clock.now()));
        expect(await within((room) => everything(room, ids)), act.act).toEqual(before);
      }
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it.each(names)('%s: once only, by its author for ten minutes, by an admin for 30 days', async (name) => {
    const opened = await open();
    const { clock, within } = opened;
    const act = await within(async (room) => (await deeds[name]?.(room, opened, 2)) ?? null);
    if (!act) throw new Error('nothing was done');
    const author = { person: by, role: 'recruiter' as const };
    const stranger = { person: 'web:local:ana', role: 'recruiter' as const };
    const taking = (who: typeof author | typeof admin) => within((room) => undo(room, act, who, clock.now()));
    await expect(taking(stranger)).rejects.toMatchObject({ code: 'undo.late' });
    expect(await within((room) => lastUndoable(room, author, clock.now(), null))).toEqual(act);
    expect(await within((room) => lastUndoable(room, stranger, clock.now(), null))).toBeNull();
    clock.advance(11 * minute);
    await expect(taking(author)).rejects.toMatchObject({ code: 'undo.late' });
    clock.advance(29 * 24 * 60 * minute);
    await taking(admin);
    await expect(taking(admin)).rejects.toMatchObject({ code: 'undo.already' });
    clock.advance(3 * 24 * 60 * minute);
    await expect(taking(admin)).rejects.toMatchObject({ code: 'undo.late' });
  });

  it('what has changed since is left alone, and the last hand is named', async () => {
    const opened = await open();
    const { clock, within } = opened;
    const first = await within(async (room) => (await deeds['a stage']?.(room, opened, 2)) ?? null);
    clock.advance(minute);
    await within(async (room) => (await deeds['a stage']?.(room, opened, 3)) ?? null);
    if (!first) throw new Error('nothing was done');
    await expect(within((room) => undo(room, first, admin, clock.now()))).rejects.toMatchObject({
      code: 'undo.changed',
      values: { by: 'Léa' },
    });
  });
});
