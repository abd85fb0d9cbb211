import { describe, expect, it } from 'vitest';
import { aCv, aNewCandidate } from '../../factories.ts';
import { nameless } from './fixtures.ts';
import type { House } from './house.ts';

export const searchStories = (house: House) =>
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
