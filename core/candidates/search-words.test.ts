import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { aCandidate, aCv } from '../testing/factories.ts';
import type { Candidate } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { matchesSearch } from './matches-search.ts';
import { readSearch } from './search-words.ts';

const vocabulary = createVocabulary();
const today = new Date('2026-11-22T10:00:00Z');
const read = (text: string) => readSearch(text, vocabulary, today);
const finds = (text: string, candidate: Candidate) => matchesSearch(candidate, read(text));

test('react senior lyon dispo < 30j', () => {
  expect(read('react senior lyon dispo < 30j')).toMatchObject({
    words: [],
    skills: [{ name: 'React' }],
    city: 'Lyon',
    minYears: 5,
    availableBefore: '2026-12-22',
    understood: ['React', 'Lyon', '≥ 5', '≤ 2026-12-22'],
  });
});

test.each([
  ['dispo', '2026-11-22'],
  ['disponible immédiatement', '2026-11-22'],
  ['dispo sous 2 semaines', '2026-12-06'],
  ['dispo avant 2027-01-15', '2027-01-15'],
  ['available within 1 month', '2026-12-22'],
  ['préavis < 3 mois', '2027-02-21'],
  ['comptable', null],
])('%s: free by %s', (text, day) => {
  expect(read(text).availableBefore).toBe(day);
});

test.each([
  ['java 5 ans', 5, null],
  ['java 5+ ans', 5, null],
  ['java > 8 ans d’expérience', 8, null],
  ['java moins de 3 ans', null, 3],
  ['java junior', null, 3],
  ['java confirmé', 3, null],
])('%s', (text, min, max) => {
  expect(read(text)).toMatchObject({ minYears: min, maxYears: max, words: [], skills: [{ name: 'Java' }] });
});

test.each([
  ['plâtrier à Tours', 'Tours', ['platrier']],
  ['nice platrier', null, ['nice', 'platrier']],
  ['platrier bretagne', 'Bretagne', ['platrier']],
  ['infirmière st brieuc', 'Saint-Brieuc', ['infirmiere']],
])('%s', (text, city, words) => {
  expect(read(text)).toMatchObject({ city, words });
});

test('languages with their level, and remote work', () => {
  expect(read('anglais c1 remote')).toMatchObject({
    languages: [{ language: 'en', level: 'C1' }],
    remote: true,
    words: [],
  });
});

describe('whom a search finds', () => {
  const anais = aCandidate({ availability: { from: '2026-12-01', noticeMonths: null } });

  test.each([
    ['react lyon', true],
    ['react paris', false],
    ['react senior lyon dispo < 30j', true],
    ['react dispo < 5j', false],
    ['développeur', true],
    ['développeuse', true],
    ['developpeur 10 ans', false],
    ['Auvergne-Rhône-Alpes', true],
    ['bretagne', false],
    ['javascript', true],
    ['kubernetes', false],
    ['anglais', true],
    ['anglais c2', false],
    ['lenoir', true],
    ['remote', false],
  ])('%s: %s', (text, expected) => {
    expect(finds(text, anais)).toBe(expected);
  });

  test('what is not known does not hold', () => {
    expect(finds('react dispo', aCandidate())).toBe(false);
    expect(finds('react senior', aCandidate({ profile: aCv({ experiences: [] }) }))).toBe(false);
  });

  test('a notice runs from today', () => {
    const bound = aCandidate({ availability: { from: null, noticeMonths: 3 } });
    expect([finds('dispo < 30j', bound), finds('dispo < 4 mois', bound)]).toEqual([false, true]);
  });

  test('someone who would come is found', () => {
    expect(finds('paris', aCandidate({ mobility: { places: ['Île-de-France'], remote: null } }))).toBe(true);
  });
});

describe('a search over all', () => {
  const all = [1, 2, 3].map((number) =>
    aCandidate({
      id: `c${number}`,
      number,
      updatedAt: new Date(2026, number, 1),
      city: number === 3 ? 'Lille' : 'Lyon',
    }),
  );

  test('newest first, with what was understood', () => {
    const { candidates, understood, relax } = findCandidates('react lyon', all, vocabulary, today);
    expect(candidates.map(({ number }) => number)).toEqual([2, 1]);
    expect([understood, relax]).toEqual([['React', 'Lyon'], null]);
  });

  test('when nobody fits, the one filter to give up and how many that finds', () => {
    const { candidates, relax } = findCandidates('react lille kubernetes', all, vocabulary, today);
    expect([candidates, relax]).toEqual([[], { filter: 'Kubernetes', count: 1 }]);
  });
});
