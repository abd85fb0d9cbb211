import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Experience } from '../cv/structured-cv.ts';
import type { Placement } from '../pipeline/stage.ts';
import { forecastLeaving } from './forecast-leaving.ts';
import { contracts, expectedDepartures } from './leaving-rates.ts';

const today = new Date('2026-11-22');
const job = (start: string | null, end: string | null, fields: Partial<Experience> = {}): Experience => ({
  ...{ title: 'Comptable', company: null, start, end, current: false, kind: 'job', place: null },
  ...{ missions: [], skills: [], sector: null, quote: '' },
  ...fields,
});
const present = (start: string) => job(start, null, { current: true });
const stay = (start: string, end: string | null): Placement => ({
  ...{ id: 'p', candidate: null, company: 'Atelier Mirabelle', offer: null, title: 'Comptable', city: null },
  ...{ start, end, leavingReason: null, pay: null },
});
const chance = (jobs: Experience[], placements: Placement[] = []) =>
  forecastLeaving(jobs, placements, today).probability ?? expect.unreachable();

const hopper = [
  job('2022-01', '2022-10'),
  job('2023-01', '2023-08'),
  job('2024-01', '2024-09'),
  job('2025-01', '2025-10'),
];
const settled = [job('2004-01', '2012-12'), job('2013-01', '2025-10')];

describe('the risk of leaving within 12 months', () => {
  test('the general rates are those published: 19.6 % within 3 months, 36.1 % within 12', () => {
    expect(1 - Math.exp(-expectedDepartures(contracts, 0, 3))).toBeCloseTo(0.196, 6);
    expect(1 - Math.exp(-expectedDepartures(contracts, 0, 12))).toBeCloseTo(0.361, 6);
  });

  test('is higher after short jobs than after long ones', () => {
    expect(chance(hopper)).toBeGreaterThan(0.36);
    expect(chance(settled)).toBeLessThan(0.3);
  });

  test('falls with the time in the present job', () => {
    const past = job('2005-01', '2008-12');
    const chances = ['2026-10', '2025-06', '2022-01', '2012-01'].map((start) =>
      chance([past, present(start)]),
    );
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
  });

  test.each([
    ['no job', []],
    ['one job', [job('2019', '2023')]],
    ['a job and an internship', [job('2019', '2023'), job('2018-01', '2018-06', { kind: 'internship' })]],
    ['jobs without dates', [job(null, null), job(null, null), job('2020-01', null)]],
    [
      'one employer, two posts',
      [job('2015-01', '2018-12', { company: 'Novalis' }), job('2019-01', '2023-12', { company: 'NOVALIS' })],
    ],
  ])('says not enough history for %s', (_, jobs) => {
    expect(forecastLeaving(jobs, [], today)).toMatchObject({
      probability: null,
      low: null,
      high: null,
      factors: [],
    });
  });

  test('internships change nothing', () => {
    const internships = [
      job('2010-01', '2010-06', { kind: 'internship' }),
      job('2011-09', '2012-08', { kind: 'apprenticeship' }),
    ];
    expect(chance([...internships, ...settled])).toBe(chance(settled));
  });

  test('stays within its interval, and base plus factors is the probability', () => {
    const month = fc.integer({ min: 1985 * 12, max: 2026 * 12 + 10 });
    const written = (at: number, precise: boolean) =>
      precise
        ? `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
        : String(Math.floor(at / 12));
    const anyJob = fc
      .tuple(month, fc.integer({ min: 0, max: 200 }), fc.boolean(), fc.boolean())
      .map(([from, length, precise, current]) =>
        job(written(from, precise), current ? null : written(from + length, precise), { current }),
      );
    const hires = fc.array(fc.constantFrom(stay('2020-01-01', '2020-06-01'), stay('2021-01-01', null)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(anyJob, { maxLength: 8 }), hires, (jobs, placements) => {
        const seen = forecastLeaving(jobs, placements, today);
        if (seen.probability === null || seen.low === null || seen.high === null) return;
        const total = seen.factors.reduce((sum, { share }) => sum + share, seen.base ?? 0);
        expect(total).toBeCloseTo(seen.probability, 10);
        expect(seen.low).toBeGreaterThanOrEqual(0);
        expect(seen.low).toBeLessThanOrEqual(seen.probability);
        expect(seen.high).toBeGreaterThanOrEqual(seen.probability);
        expect(seen.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the team's own hires move it, once there are enough", () => {
    const short = (count: number) => Array(count).fill(stay('2022-01-01', '2022-04-01'));
    const long = (count: number) => Array(count).fill(stay('2016-01-01', null));
    expect(chance(settled, short(3))).toBe(chance(settled));
    expect(chance(settled, short(12))).toBeGreaterThan(chance(settled));
    expect(chance(settled, long(12))).toBeLessThan(chance(settled));
  });
});
