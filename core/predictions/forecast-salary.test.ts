import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eduLevels } from '../cv/structured-cv.ts';
import type { Placement } from '../pipeline/stage.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { forecastSalary, type SalaryFacts } from './forecast-salary.ts';
import { rareSkillNames } from './salary-factors.ts';
import { occupationsWithPay, referenceOf } from './salary-table.ts';

const words = createVocabulary();
const occupation = (id: string) => words.occupationById(id) ?? null;
const facts = (fields: Partial<SalaryFacts> = {}): SalaryFacts => ({
  occupation: occupation('developpeur-frontend'),
  ofPost: true,
  years: 6,
  education: 'Bac+5',
  place: 'Lyon',
  skills: ['React'],
  currency: 'EUR',
  ...fields,
});
const hire = (amount: number, fields: Partial<Placement> = {}): Placement => ({
  id: 'p',
  candidate: null,
  company: 'Atelier Mirabelle',
  offer: null,
  title: 'Développeuse front-end',
  city: 'Lyon',
  start: '2026-01-05',
  end: null,
  leavingReason: null,
  pay: { amount, currency: 'EUR' },
  ...fields,
});
const forecast = (fields: Partial<SalaryFacts> = {}, placements: Placement[] = []) =>
  forecastSalary(facts(fields), placements, words) ?? expect.unreachable();

describe('the pay of a post', () => {
  test('starts from the reference, and its factors multiply to the middle', () => {
    const anyFacts = fc.record({
      occupation: fc.constantFrom(...words.occupations()),
      years: fc.option(fc.double({ min: 0, max: 45, noNaN: true })),
      education: fc.option(fc.constantFrom(...eduLevels)),
      place: fc.option(fc.constantFrom('Paris', 'Lyon', '75011 Paris', 'Bretagne', 'Berlin', '')),
      skills: fc.array(fc.constantFrom(...rareSkillNames(), 'Inconnu'), { maxLength: 6 }),
      currency: fc.constantFrom('EUR', 'USD', 'CHF'),
    });
    const pays = fc.array(fc.double({ min: 1, max: 500_000, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(anyFacts, pays, (given, amounts) => {
        const seen = forecast(
          given,
          amounts.map((amount) => hire(amount)),
        );
        const product = seen.factors.reduce((total, { share }) => total * (1 + share), seen.reference ?? 0);
        expect(Math.abs(product - seen.p50)).toBeLessThanOrEqual(50.01);
        expect(seen.p25).toBeLessThanOrEqual(seen.p50);
        expect(seen.p50).toBeLessThanOrEqual(seen.p75);
        expect([seen.p25, seen.p50, seen.p75].every((pay) => pay % 100 === 0)).toBe(true);
      }),
    );
  });

  test('grows with the years, is higher in Paris, and pays a rare skill', () => {
    const years = [0, 2, 5, 10, 20, 30].map((count) => forecast({ years: count }).p50);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(forecast({ place: 'Paris' }).p50).toBeGreaterThan(forecast({ place: 'Lyon' }).p50);
    expect(forecast({ skills: ['k8s'] }).factors).toContainEqual({
      code: 'skill',
      label: 'Kubernetes',
      share: 0.04,
    });
    expect(forecast({ place: 'Lyon' }).p50).toBe(forecast({ place: '69003 Lyon' }).p50);
  });

  test('a skill that another one implies is not paid twice', () => {
    const skills = (names: string[]) =>
      forecast({ skills: names }).factors.filter(({ code }) => code === 'skill');
    expect(skills(['SAP FI', 'SAP'])).toEqual(skills(['SAP FI']));
  });

  test('a skill of another trade is not paid', () => {
    const welder = forecast({ occupation: occupation('soudeur'), skills: ['Kubernetes', 'Soudage orbital'] });
    expect(welder.factors.filter(({ code }) => code === 'skill').map(({ label }) => label)).toEqual([
      'Soudage orbital',
    ]);
  });

  test('says which publication it starts from', () => {
    expect(forecast().source).toBe('Apec 2022');
    expect(forecast({ occupation: occupation('soudeur') }).source).toBe('Insee 2024');
  });

  test('an occupation without a row: wide, over all jobs, low confidence, and said', () => {
    const unknown = forecast({ occupation: occupation('artiste') });
    const known = forecast();
    expect(unknown.confidence).toBe('low');
    expect(unknown.source).toContain('tous métiers / all jobs');
    expect(unknown.p75 / unknown.p25).toBeGreaterThan(known.p75 / known.p25);
  });

  test.each([[{ occupation: null }], [{ currency: 'XXX' }]])('none for %j', (fields) => {
    expect(forecastSalary(facts(fields), [], words)).toBeNull();
  });
});

describe("the team's own placements", () => {
  const alone = forecast().p50;

  test('move the middle further as they grow, and never past themselves', () => {
    const middles = [0, 1, 4, 16, 64].map(
      (count) => forecast({ years: null, education: null, skills: [] }, Array(count).fill(hire(80_000))).p50,
    );
    expect(middles).toEqual([...middles].sort((a, b) => a - b));
    expect(new Set(middles).size).toBe(5);
    expect(middles.at(-1)).toBeLessThanOrEqual(80_000);
  });

  test.each([
    ['another occupation', { title: 'Soudeur TIG' }],
    ['no pay', { pay: null }],
    ['another currency', { pay: { amount: 90_000, currency: 'USD' } }],
    ['a title nobody knows', { title: 'Ninja' }],
  ])('count for nothing with %s', (_, fields) => {
    expect(forecast({}, [hire(90_000, fields)]).p50).toBe(alone);
    expect(forecast({}, [hire(90_000, fields)]).placements).toBe(0);
  });

  test('one slip of the keyboard does not carry the forecast away', () => {
    expect(forecast({}, [hire(45_000_000)]).p50).toBeLessThan(alone * 1.15);
  });
});

describe('the reference table', () => {
  test('names only occupations of the vocabulary, once each', () => {
    const ids = occupationsWithPay();
    expect(ids.filter((id) => !words.occupationById(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(150);
  });

  test('pays nobody below the French minimum wage, and has a source and a year in every row', () => {
    const rows = occupationsWithPay().map(referenceOf);
    expect(rows.filter(({ amount }) => amount < 21_600)).toEqual([]);
    expect(rows.every(({ aggregate }) => aggregate.source !== '' && aggregate.year >= 2022)).toBe(true);
  });

  test('rare skills are words of the vocabulary', () => {
    expect(rareSkillNames().filter((name) => words.skill(name)?.name !== name)).toEqual([]);
  });
});
