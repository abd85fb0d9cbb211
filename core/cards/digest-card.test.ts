import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsFor } from '../i18n/words.ts';
import { type DigestCardValues, digestCard } from './digest-card.ts';
import { renderText } from './plain-text.ts';
import { maelle } from './sample-candidates.ts';
import { reactOffer, strongMatch } from './sample-offers.ts';

const t = wordsFor('fr', 'Europe/Paris');
const nothing: DigestCardValues = {
  ...{ day: new Date('2026-11-23T07:30:00Z'), newCandidates: [], bestMatches: [], weakOffers: [] },
  ...{ followUps: [], silent: [], trialEnds: [] },
};
const placement = {
  ...{ id: 'p', candidate: null, company: 'Banque Alizé', offer: null, title: 'Développeur', city: null },
  ...{ start: '2026-08-03', end: null, leavingReason: null, pay: null },
};
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const day = (counts: number[]): DigestCardValues => ({
  ...nothing,
  newCandidates: times(counts[0] ?? 0, {
    candidate: maelle,
    best: { offer: reactOffer, match: strongMatch },
  }),
  bestMatches: times(counts[1] ?? 0, { offer: reactOffer, candidate: maelle, match: strongMatch }),
  weakOffers: times(counts[2] ?? 0, reactOffer),
  followUps: times(counts[3] ?? 0, { id: 'f', candidate: maelle, text: 'rappeler', due: '2026-11-23' }),
  trialEnds: times(counts[4] ?? 0, placement),
  silent: times(counts[5] ?? 0, { candidate: maelle, offer: reactOffer, days: 20 }),
});
const linesOf = (values: DigestCardValues): string[] => {
  const list = digestCard(values, t)?.parts.find((part) => part.type === 'list');
  return list?.type === 'list'
    ? list.items.map((spans) => spans.map((span) => ('text' in span ? span.text : '')).join(''))
    : [];
};

it('a day that brings nothing has no digest', () => {
  expect(digestCard(nothing, t)).toBeNull();
});

it('is at most a dozen lines, shows something of each kind and counts what it leaves out', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(counts, (given) => {
      fc.pre(given.some((count) => count > 0));
      const lines = linesOf(day(given));
      const counted = lines.flatMap((line) => /^et (\d+)/.exec(line)?.[1] ?? []).map(Number);
      const left = counted.reduce((sum, count) => sum + count, 0);
      expect(lines.length).toBeLessThanOrEqual(12);
      expect(lines.length - counted.length + left).toBe(given.reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 100 },
  );
});

it('a single kind may use the whole dozen', () => {
  expect(linesOf(day([40, 0, 0, 0, 0]))).toHaveLength(12);
});

it('newcomers whom no offer awaits are one counted line', () => {
  const newcomers = times(9, { candidate: maelle, best: null });
  const lines = linesOf({
    ...day([2, 0, 0, 0, 0]),
    newCandidates: [...day([2]).newCandidates, ...newcomers],
  });
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain('9 nouveaux candidats');
});

it('begins with what waits for an act', () => {
  const card = digestCard(day([1, 1, 1, 1, 1]), t);
  expect(card && renderText(card).split('\n')[2]).toContain('Relance');
});
