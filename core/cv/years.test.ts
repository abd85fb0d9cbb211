import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Experience } from './structured-cv.ts';
import { yearsOfExperience } from './years.ts';

const today = new Date('2026-11-22T00:00:00Z');

function job(start: string | null, end: string | null, more: Partial<Experience> = {}): Experience {
  const none = { title: 'Comptable', company: null, place: null, missions: [], skills: [], sector: null };
  return { ...none, start, end, current: false, kind: 'job', quote: `${start} – ${end}`, ...more };
}

describe('years of experience', () => {
  it.each([
    ['one job, both months counted', [job('2018-01', '2019-12')], 2],
    ['overlapping months counted once', [job('2018-01', '2019-12'), job('2019-01', '2020-12')], 3],
    ['a job inside another adds nothing', [job('2015-01', '2019-12'), job('2016-01', '2016-12')], 5],
    ['a job under way lasts until today', [job('2025-11', null, { current: true })], 1.1],
    ['years alone count from middle to middle', [job('2017', '2019')], 2],
    ['one year alone is that year', [job('2017', '2017')], 1],
  ])('%s', (_, jobs, years) => {
    expect(yearsOfExperience(jobs, today).years).toBe(years);
  });

  it('keeps internships apart', () => {
    const seen = yearsOfExperience(
      [job('2018-01', '2018-12'), job('2017-01', '2017-06', { kind: 'internship' })],
      today,
    );
    expect(seen).toMatchObject({ years: 1, internshipYears: 0.5, lines: ['2018-01 – 2018-12'] });
  });

  it('knows nothing from dates that contradict each other or say nothing', () => {
    expect(
      yearsOfExperience([job('2020-05', '2019-01'), job(null, '2019'), job('2018', null)], today).years,
    ).toBeNull();
  });

  it('never counts more than the time from the first day to the last', () => {
    const year = fc.integer({ min: 1990, max: 2026 });
    fc.assert(
      fc.property(fc.array(fc.tuple(year, year), { minLength: 1, maxLength: 8 }), (pairs) => {
        const jobs = pairs.map(([a, b]) => job(`${Math.min(a, b)}-01`, `${Math.max(a, b)}-12`));
        const span = Math.max(...pairs.flat()) - Math.min(...pairs.flat()) + 1;
        expect(yearsOfExperience(jobs, today).years ?? 0).toBeLessThanOrEqual(span);
      }),
    );
  });
});
