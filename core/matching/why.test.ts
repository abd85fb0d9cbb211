import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCandidate, aMatch, anOffer } from '../testing/factories.ts';
import type { Criterion, Match, Verdict } from './match.ts';
import { rank } from './rank.ts';
import { totalOf } from './total.ts';
import { explain } from './why.ts';

const shares: Record<Verdict, number> = { met: 1, partial: 0.5, missing: 0, unknown: 0 };
const criterion = (id: string, worth: number, verdict: Verdict, must = false): Criterion => ({
  id,
  kind: 'skill',
  must,
  wanted: id,
  found: null,
  verdict,
  worth,
  points: Math.round(worth * shares[verdict]),
  evidence: [],
});
const matchOf = (candidate: string, criteria: Criterion[]): Match =>
  aMatch({ candidate, criteria, ...totalOf(criteria) });

const me = aCandidate({ id: 'me' });
const offer = anOffer();
const why = (criteria: Criterion[], rivals: Match[] = []) =>
  explain(matchOf('me', criteria), me, offer, rivals);
const rival = (id: string, points: number) => matchOf(id, [criterion('all', points, 'met')]);

test('the smallest change is the cheapest one that gains a rank', () => {
  const criteria = [
    criterion('a', 50, 'met'),
    criterion('b', 20, 'missing'),
    criterion('c', 12, 'missing'),
    criterion('d', 3, 'missing'),
  ];
  expect(why(criteria, [rival('x', 90), rival('y', 55)]).smallestChange).toEqual({
    criterion: 'c',
    gain: 12,
    newRank: 2,
  });
});

test('asking comes before learning', () => {
  const criteria = [criterion('a', 50, 'met'), criterion('b', 20, 'unknown'), criterion('c', 12, 'missing')];
  expect(why(criteria, [rival('y', 55)]).smallestChange?.criterion).toBe('b');
});

test('a missing must-have gains its points and what the cap took', () => {
  const criteria = [criterion('a', 80, 'met'), criterion('b', 20, 'missing', true)];
  expect(why(criteria, [rival('y', 90)]).smallestChange).toEqual({ criterion: 'b', gain: 41, newRank: 1 });
});

test('when nothing moves the rank, the change that gains most is named without a rank', () => {
  const criteria = [criterion('a', 50, 'met'), criterion('b', 20, 'missing'), criterion('c', 12, 'missing')];
  expect(why(criteria, [rival('y', 99)]).smallestChange).toEqual({ criterion: 'b', gain: 20, newRank: null });
});

test('who meets everything has nothing to change and nothing to be asked', () => {
  expect(why([criterion('a', 100, 'met')])).toEqual({ smallestChange: null, questions: [] });
});

test('one question for each gap, must-haves first', () => {
  const criteria = [
    criterion('a', 30, 'met'),
    criterion('b', 20, 'unknown'),
    criterion('c', 10, 'missing', true),
    criterion('d', 40, 'partial'),
  ];
  expect(why(criteria).questions.map(({ criterion: id }) => id)).toEqual(['c', 'd', 'b']);
});

test('another candidate’s match is refused', () => {
  expect(() => explain(matchOf('you', []), me, offer, [])).toThrow();
});

const verdicts = fc.constantFrom<Verdict[]>('met', 'partial', 'missing', 'unknown');
const anyCriteria = fc
  .array(fc.record({ worth: fc.integer({ min: 1, max: 12 }), verdict: verdicts, must: fc.boolean() }), {
    maxLength: 8,
  })
  .map((list) => list.map(({ worth, verdict, must }, index) => criterion(`c${index}`, worth, verdict, must)));

test('the rank that is promised is the rank that comes true', () => {
  fc.assert(
    fc.property(anyCriteria, fc.array(anyCriteria, { maxLength: 5 }), (mine, theirs) => {
      const rivals = theirs.map((criteria, index) => matchOf(`r${index}`, criteria));
      const { smallestChange } = why(mine, rivals);
      if (!smallestChange) return;
      const changed = mine.map((one) =>
        one.id === smallestChange.criterion ? criterion(one.id, one.worth, 'met', one.must) : one,
      );
      const after = matchOf('me', changed);
      const place = (match: Match) => rank([match, ...rivals]).indexOf(match) + 1;
      expect(after.total - matchOf('me', mine).total).toBe(smallestChange.gain);
      if (smallestChange.newRank !== null) expect(place(after)).toBe(smallestChange.newRank);
      else expect(place(after)).toBe(place(matchOf('me', mine)));
    }),
  );
});

test('the same matches in any order give the same ranking', () => {
  fc.assert(
    fc.property(fc.array(anyCriteria, { maxLength: 6 }), fc.integer(), (lists, seed) => {
      const matches = lists.map((criteria, index) => matchOf(`c${index}`, criteria));
      const turned = matches.toSorted((a, b) => ((a.total + seed) % 7) - ((b.total + seed) % 7)).reverse();
      expect(rank(turned).map(({ candidate }) => candidate)).toEqual(
        rank(matches).map(({ candidate }) => candidate),
      );
    }),
  );
});
