import { describe, expect, it } from 'vitest';
import { Outage } from '../../../errors.ts';
import { aNewDocument } from '../../factories.ts';
import { nameless, sha } from './fixtures.ts';
import type { House } from './house.ts';

export const documentStories = (house: House) =>
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
