import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InteractionStore } from '../../../ports/memory.ts';
import { aNewCandidate } from '../../factories.ts';
import type { House } from './house.ts';

const note = (candidate: string, text: string) => ({
  candidate,
  kind: 'note' as const,
  text,
  by: 'slack:T1:U1',
  at: new Date('2026-03-02T09:00:00.000Z'),
});

type Step = { revision: number; text: string | null };
const post: Step = { revision: 0, text: 'disponible en mai' };
const edit: Step = { revision: 1_000, text: 'disponible en juin' };
const again: Step = { revision: 2_000, text: 'disponible en juillet' };
const deletion: Step = { revision: 3_000, text: null };

export const noteStories = (house: House): void => {
  describe('a note that is a message', () => {
    const withNotes = async (act: (notes: InteractionStore, candidate: string) => Promise<void>) => {
      const team = await house.newTeam();
      await house.in(team, async (room) => {
        const { id } = await room.candidates.add(aNewCandidate({ email: null }));
        await act(room.interactions, id);
      });
    };
    const tell = (notes: InteractionStore, candidate: string, message: string, step: Step) =>
      step.text === null
        ? notes.withdraw(message, step.revision)
        : notes.upsert(message, step.revision, note(candidate, step.text));

    it.each([
      ['posted', [post], 'disponible en mai'],
      ['edited twice', [post, edit, again], 'disponible en juillet'],
      ['edited and deleted', [post, edit, deletion], null],
      ['deleted', [post, deletion], null],
    ])('%s, in every order and with redeliveries, ends the same', async (_, steps, ends) => {
      await withNotes(async (notes, candidate) => {
        let message = 0;
        const orders = fc.tuple(
          fc.shuffledSubarray(steps, { minLength: steps.length }),
          fc.array(fc.constantFrom(...steps), { maxLength: 2 }),
        );
        const property = fc.asyncProperty(orders, async ([order, redelivered]) => {
          const key = `slack:T1:C1:${message++}`;
          for (const step of [...order, ...redelivered]) await tell(notes, candidate, key, step);
          const kept = (await notes.ofCandidate(candidate, 1_000)).filter((one) => one.message === key);
          expect(kept.map((one) => one.text)).toEqual(ends === null ? [] : [ends]);
        });
        await fc.assert(property, { numRuns: 12 });
      });
    });

    it('an edit keeps the note it edits, and forgets the tone of the old words', async () => {
      await withNotes(async (notes, candidate) => {
        const first = await notes.upsert('slack:T1:C1:1', 0, note(candidate, 'très motivée'));
        const tone = { sign: 'positive' as const, words: ['très motivée'] };
        await notes.weigh(first?.id ?? '', tone);
        expect(await notes.get(first?.id ?? '')).toEqual({ ...first, tone });
        const edited = await notes.upsert('slack:T1:C1:1', 5, note(candidate, 'plus joignable'));
        expect(edited).toEqual({ ...first, text: 'plus joignable', revision: 5, tone: null });
        expect(await notes.upsert('slack:T1:C1:1', 5, note(candidate, 'encore'))).toBeNull();
        expect(await notes.upsert('slack:T1:C1:1', 4, note(candidate, 'encore'))).toBeNull();
      });
    });

    it('a withdrawal says whether there was a note, and leaves none of its words', async () => {
      await withNotes(async (notes, candidate) => {
        const kept = await notes.upsert('slack:T1:C1:1', 0, note(candidate, 'au revoir'));
        expect(await notes.withdraw('slack:T1:C1:1', 9)).toBe(true);
        expect(await notes.withdraw('slack:T1:C1:1', 9)).toBe(false);
        expect(await notes.withdraw('slack:T1:C1:2', 9)).toBe(false);
        expect(await notes.get(kept?.id ?? '')).toBeNull();
        expect(await notes.upsert('slack:T1:C1:2', 0, note(candidate, 'trop tard'))).toBeNull();
      });
    });
  });

  describe('notes', () => {
    it('typed by hand stand beside each other, the newest first', async () => {
      const team = await house.newTeam();
      await house.in(team, async ({ interactions, candidates }) => {
        const { id } = await candidates.add(aNewCandidate());
        const on = (day: string) => interactions.add({ ...note(id, day), kind: 'call', at: new Date(day) });
        const old = await on('2026-02-01');
        const newest = await on('2026-03-01');
        await on('2026-02-15');
        expect(old).toMatchObject({ kind: 'call', tone: null, message: null, revision: 0 });
        const days = (await interactions.ofCandidate(id, 10)).map((one) => one.text);
        expect(days).toEqual(['2026-03-01', '2026-02-15', '2026-02-01']);
        expect(await interactions.ofCandidate(id, 1)).toEqual([newest]);
        expect(await interactions.get(old.id)).toEqual(old);
      });
    });
  });
};
