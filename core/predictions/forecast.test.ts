import { describe, expect, test } from 'vitest';
import type { Candidate } from '../candidates/candidate.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';
import type { Offer } from '../offers/offer.ts';
import type { Placement } from '../pipeline/stage.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { aCandidate, aCv, anOffer } from '../testing/factories.ts';
import { forecast } from './forecast.ts';

const vocabulary = createVocabulary();
const now = new Date('2026-11-22');
const person = (profile: Partial<StructuredCv> = {}, fields: Partial<Candidate> = {}) =>
  aCandidate({ id: 'c-1', profile: aCv(profile), ...fields });
const post = anOffer;
const hires = (candidate: string | null): Placement[] =>
  Array.from({ length: 10 }, (_, index) => ({
    ...{
      id: `p-${index}`,
      candidate,
      company: 'Novalis',
      offer: null,
      title: 'Développeuse front-end',
      city: 'Lyon',
    },
    ...{ start: '2024-01-08', end: null, leavingReason: null, pay: { amount: 90_000, currency: 'EUR' } },
  }));
const seen = (candidate: Candidate, offer: Offer | null, placements: Placement[] = []) =>
  forecast({ candidate, offer, placements, vocabulary, now });

describe('forecasts of a candidate', () => {
  test('do not change with name, sex, birth date, street or wished pay', () => {
    const other = person(
      {
        ...{ name: 'Marc Tavernier', firstName: 'Marc', lastName: 'Tavernier', birthDate: '1961-04-02' },
        ...{ email: 'marc.tavernier@example.org', headline: 'Développeur React' },
        address: { street: '3 rue des Lilas', city: 'Lyon', postalCode: '69001', country: 'France' },
      },
      { preferences: { contract: null, wishedPay: { amount: 99_000, currency: 'EUR' } } },
    );
    expect(seen(other, post())).toEqual(seen(person(), post()));
    expect(seen(other, null)).toEqual(seen(person(), null));
  });

  test("never use the person's own placement: its pay is earlier pay", () => {
    expect(seen(person(), post(), hires('c-1'))).toEqual(seen(person(), post()));
    expect(seen(person(), post({ title: 'Développeur front-end' }), hires('c-2')).salary?.placements).toBe(
      10,
    );
  });

  test("a post's unknown title falls back on the person's occupation, with low confidence", () => {
    const salary = seen(person(), post({ title: 'Magicien des pixels' })).salary;
    expect(salary?.confidence).toBe('low');
    expect(salary?.reference).toBe(seen(person(), null).salary?.reference);
  });

  test('no forecast when neither the post nor the person has a known occupation', () => {
    const nobody = person({ headline: null, experiences: [] });
    expect(seen(nobody, post({ title: 'Magicien des pixels' })).salary).toBeNull();
    expect(seen(nobody, null).salary).toBeNull();
  });

  test.each(['stage', 'alternance'] as const)('no pay for a %s: the law sets it', (contract) => {
    expect(seen(person(), post({ contract })).salary).toBeNull();
  });

  test('a senior post pays more than a junior one, whoever holds it', () => {
    const pay = (title: string) => seen(person(), post({ title })).salary?.p50 ?? 0;
    expect(pay('Développeur front-end senior')).toBeGreaterThan(pay('Développeur front-end'));
    expect(pay('Développeur front-end')).toBeGreaterThan(pay('Développeur front-end junior'));
  });

  test('pay is in the currency of the post', () => {
    const offer = post({ pay: { min: null, max: null, currency: 'CHF' } });
    expect(seen(person(), offer).salary).toMatchObject({ currency: 'CHF', confidence: 'low' });
  });
});
