import { afterAll, beforeAll, expect, it } from 'vitest';
import { merge } from '../core/candidates/merge.ts';
import { mergePatch } from '../core/candidates/merge-fields.ts';
import { plain, record } from '../core/history/changes.ts';
import { undo } from '../core/history/undo.ts';
import { moveStage } from '../core/pipeline/move-stage.ts';
import type { Room } from '../core/ports/memory.ts';
import { newTeam } from '../core/testing/contracts/memory/house.ts';
import { aCv, aNewCandidate, aNewDocument, aNewOffer } from '../core/testing/factories.ts';
import { openTestMemory, type TestMemory } from './testing.ts';

let opened: TestMemory;
beforeAll(async () => {
  opened = await openTestMemory();
});
afterAll(() => opened.close());

const by = 'web:local:lea';
const admin = { person: by, role: 'admin' as const };

const everything = async (room: Room, ids: string[]) => {
  const seen = [];
  for (const id of ids) {
    const candidate = await room.candidates.get(id);
    seen.push([
      candidate && { ...candidate, updatedAt: null },
      await room.standings.ofCandidate(id),
      await room.interactions.ofCandidate(id, 100),
      await room.followUps.ofCandidate(id),
      (await room.documents.ofCandidate(id)).map((document) => document.id),
      (await room.placements.list()).filter((placement) => placement.candidate === id),
    ]);
  }
  return plain(seen);
};

it('a stage and a merge taken back leave the tables as they were, dates and numbers as JSON keeps them', async () => {
  const { memory, clock } = opened;
  const team = await newTeam(memory);
  await memory.in(team, async (room) => {
    const at = clock.now();
    const one = await room.candidates.add(aNewCandidate());
    const profile = aCv({ name: 'A. Lenoir', email: 'a.lenoir@example.org' });
    const two = await room.candidates.add(aNewCandidate({ profile, city: 'Nantes' }));
    const offer = await room.offers.add(aNewOffer());
    const { id: member } = await room.members.seen(by, 'Léa');
    await room.followUps.add({ candidate: two.id, member, due: '2026-11-30', text: 'rappeler' });
    await room.interactions.upsert('web:local:c:1', 3, {
      candidate: two.id,
      kind: 'call',
      text: 'oui',
      by,
      at,
    });
    const { document } = await room.documents.keep(aNewDocument());
    await room.documents.edit(document.id, { candidate: two.id, sha256: 'a'.repeat(64), state: 'read' });
    const ids = [one.id, two.id];
    const before = await everything(room, ids);
    const hand = { by, at };

    const move = { candidate: two, offer, stage: 'proposed' as const, reason: null, ...hand };
    const staged = await room.history.get((await moveStage(room, move)).act ?? '');
    const between = await everything(room, ids);
    const patch = mergePatch(one, two, { email: 'gone', profile: 'gone', city: 'gone' });
    const merged = await merge(room, { kept: one, gone: two, patch }, hand);
    const logged = await record(
      room,
      { act: 'candidate.merged', subject: 'candidat-1', ...hand },
      merged.changes,
    );
    expect(await room.candidates.byEmail('a.lenoir@example.org')).toMatchObject({ id: one.id, number: 1 });
    expect(await room.merges.ofNumber(two.number)).toBe(one.id);

    const act = await room.history.get(logged.id);
    if (!act || !staged) throw new Error('nothing was logged');
    await undo(room, act, admin, clock.now());
    expect(await everything(room, ids)).toEqual(between);
    await undo(room, staged, admin, clock.now());
    expect(await everything(room, ids)).toEqual(before);
  });
});
