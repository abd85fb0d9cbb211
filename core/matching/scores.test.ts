import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Experience, StructuredCv } from '../cv/structured-cv.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { aCandidate, aCv } from '../testing/factories.ts';
import type { Index } from './match.ts';
import { reasonCodes, scoreCandidate } from './scores.ts';

const vocabulary = createVocabulary();
const now = new Date('2026-11-22T10:00:00Z');
const scores = (profile: Partial<StructuredCv>, text = aCandidate().text) =>
  scoreCandidate(aCandidate({ profile: aCv(profile), text }), vocabulary, now);

const job = (start: string, end: string | null, fields: Partial<Experience> = {}): Experience => ({
  title: 'Comptable',
  company: null,
  start,
  end,
  current: end === null,
  kind: 'job',
  place: null,
  missions: [],
  skills: [],
  sector: null,
  quote: '',
  ...fields,
});

describe('stability', () => {
  const stability = (...experiences: Experience[]) => scores({ experiences }).stability;

  test('long posts are steadier than short ones', () => {
    const long = stability(job('2012-01', '2018-12'), job('2019-01', null));
    const short = stability(job('2025-01', '2025-08'), job('2025-09', '2026-02'), job('2026-03', null));
    expect(long.value).toBe(100);
    expect(short.value).toBeLessThan(30);
  });

  test('a break between posts costs nothing', () => {
    const together = stability(job('2014-01', '2016-12'), job('2017-01', '2019-12'));
    const apart = stability(job('2010-01', '2012-12'), job('2017-01', '2019-12'));
    expect(apart).toEqual(together);
  });

  test('internships and apprenticeships say nothing about staying', () => {
    const jobs = [job('2014-01', '2016-12'), job('2017-01', '2019-12')];
    const passing = (['internship', 'apprenticeship'] as const).map((kind) =>
      job('2013-01', '2013-06', { kind }),
    );
    expect(stability(...jobs, ...passing)).toEqual(stability(...jobs));
  });

  test('with hardly any history the middle of the scale, and the reason', () => {
    expect(stability(job('2026-06', null)).reasons).toEqual([
      { code: 'little_history', points: 50, value: '1' },
    ]);
  });
});

describe('employability', () => {
  test('a fourth year beyond five is worth no more', () => {
    const of = (start: string) => scores({ experiences: [job(start, null)] }).employability.value;
    expect(of('2016-01')).toBe(of('1996-01'));
  });

  test('a break of half a year costs nothing, one of years fades', () => {
    const of = (end: string | null) => scores({ experiences: [job('2015-01', end)] }).employability.value;
    expect(of('2026-06')).toBe(of(null));
    expect(of('2023-06')).toBeLessThan(of('2026-06'));
  });
});

describe('adaptability', () => {
  test('several trades, sectors and new skills raise it', () => {
    const one = [
      job('2020-01', null, { sector: 'Banque', skills: ['Excel'] }),
      job('2016-01', '2019-12', { skills: ['Excel'] }),
    ];
    const many = [
      job('2020-01', null, { sector: 'Banque', skills: ['React', 'Git'], title: 'Développeur', quote: '' }),
      job('2016-01', '2019-12', { sector: 'Santé', skills: ['Excel'] }),
    ];
    expect(scores({ experiences: many }).adaptability.value).toBeGreaterThan(
      scores({ experiences: one }).adaptability.value,
    );
  });
});

test('reasons add up to a value from 0 to 100 and have known codes', () => {
  const dates = fc
    .integer({ min: 0, max: 300 })
    .map((month) => `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`);
  const jobs = fc.array(
    fc.record({
      start: dates,
      end: fc.option(dates),
      kind: fc.constantFrom('job' as const, 'internship' as const),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(jobs, fc.subarray(['React', 'Excel', 'Java', 'Vente', 'Paie', 'Docker']), (list, skills) => {
      const experiences = list.map(({ start, end, kind }) => job(start, end, { kind }));
      const all: Index[] = Object.values(scores({ experiences }, skills.join('\n')));
      for (const { value, reasons } of all) {
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(value);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        for (const { code } of reasons) expect(reasonCodes).toContain(code);
      }
    }),
    { numRuns: 60 },
  );
});
