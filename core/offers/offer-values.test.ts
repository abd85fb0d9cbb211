import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eduLevels } from '../cv/structured-cv.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { aNewOffer } from '../testing/factories.ts';
import type { NewOffer } from './offer.ts';
import { offerFields, offerFromValues, valuesFromOffer } from './offer-values.ts';

const vocabulary = createVocabulary();
const known = ['React', 'TypeScript', 'Java', 'Excel', 'Soudure TIG', 'Zyx 4000'].map(
  (name) => vocabulary.skill(name)?.name ?? name,
);
const errors = (values: Record<string, string>) => {
  const read = offerFromValues({ title: 'Comptable', company: 'Ateliers Valorme', ...values }, vocabulary);
  return 'errors' in read ? read.errors : {};
};

const offers: fc.Arbitrary<NewOffer> = fc
  .record({
    title: fc.constantFrom('Comptable', 'Développeur React'),
    place: fc.constantFrom('Lyon', 'L’Isle-d’Abeau', null),
    remote: fc.constantFrom('no' as const, 'some' as const, 'full' as const, null),
    contract: fc.constantFrom('cdi' as const, 'stage' as const, null),
    pay: fc.constantFrom(
      { min: 30_000, max: 40_000, currency: 'EUR' },
      { min: null, max: 55_500, currency: 'GBP' },
      { min: 90_000, max: null, currency: 'CHF' },
      null,
    ),
    musts: fc.subarray(known),
    nices: fc.subarray(known),
    years: fc.option(fc.integer({ min: 0, max: 40 })),
    education: fc.option(fc.constantFrom(...eduLevels)),
    languages: fc.uniqueArray(
      fc.record({
        language: fc.constantFrom('en', 'fr', 'de', 'es', 'nl', 'zh', 'eu'),
        level: fc.constantFrom('A1' as const, 'B2' as const, 'C2' as const),
        must: fc.boolean(),
      }),
      { selector: ({ language }) => language },
    ),
  })
  .map(({ musts, nices, years, education, languages, ...fields }) =>
    aNewOffer({
      ...fields,
      requirements: {
        skills: [
          ...musts.map((name) => ({ name, must: true })),
          ...nices.filter((name) => !musts.includes(name)).map((name) => ({ name, must: false })),
        ],
        years: years === null ? null : { min: years, must: true },
        education: education === null ? null : { level: education, must: true },
        languages,
      },
    }),
  );

test('an offer survives the way through its form', () => {
  fc.assert(
    fc.property(offers, (offer) => {
      expect(offerFromValues(valuesFromOffer(offer), vocabulary)).toEqual({ offer });
    }),
  );
});

test.each([
  [{ title: ' ' }, { title: 'required' }],
  [{ company: '' }, { company: 'required' }],
  [{ contract: 'fonctionnaire' }, { contract: 'choice' }],
  [{ payMin: 'beaucoup' }, { payMin: 'money' }],
  [{ payMin: '50000', payMax: '40000' }, { payMax: 'pay_order' }],
  [{ payMin: '12' }, { payMin: 'range' }],
  [{ yearsMin: 'cinq' }, { yearsMin: 'number' }],
  [{ yearsMin: '90' }, { yearsMin: 'range' }],
  [{ languages: 'anglais' }, { languages: 'languages' }],
  [{ languages: 'klingon B2' }, { languages: 'languages' }],
  [{ title: 'x'.repeat(200) }, { title: 'too_long' }],
  [{ mustSkills: Array.from({ length: 60 }, (_, index) => `s${index}`).join() }, { mustSkills: 'too_many' }],
])('%j is told as %j', (values, expected) => {
  expect(errors(values)).toEqual(expected);
});

test.each([
  ['45k€', 45_000],
  ['45 000 €', 45_000],
  ['45.000', 45_000],
  ['45000.50', 45_001],
  ['45,5 k', 45_500],
])('%s a year is %d', (payMin, min) => {
  const read = offerFromValues({ title: 'a', company: 'b', payMin }, vocabulary);
  expect(read).toMatchObject({ offer: { pay: { min, max: null, currency: 'EUR' } } });
});

test('skills are kept under their usual names, and a must wins over a nice', () => {
  const read = offerFromValues(
    { title: 'a', company: 'b', mustSkills: 'reactjs, REACT ; typescript', niceSkills: 'React.js, Zyx' },
    vocabulary,
  );
  expect(read).toMatchObject({
    offer: {
      requirements: {
        skills: [
          { name: 'React', must: true },
          { name: 'TypeScript', must: true },
          { name: 'Zyx', must: false },
        ],
      },
    },
  });
});

test('whatever is typed is an offer or errors of its own fields', () => {
  const typed = fc.dictionary(fc.constantFrom(...offerFields, 'other'), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(typed, (values) => {
      const read = offerFromValues(values, vocabulary);
      if ('errors' in read)
        for (const field of Object.keys(read.errors)) expect(offerFields).toContain(field);
    }),
  );
});
