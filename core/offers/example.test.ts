import { expect, test } from 'vitest';
import { isTown } from '../cv/places.ts';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { exampleOffers, examplePlacements } from './example.ts';
import { offerFromValues, valuesFromOffer } from './offer-values.ts';

const vocabulary = createVocabulary();

test('the example is offers 40 to 44 of three companies, and eight placements in the same ones', () => {
  expect(exampleOffers.map(({ number }) => number)).toEqual([40, 41, 42, 43, 44]);
  const companies = [
    ...exampleOffers.map(({ offer }) => offer.company),
    ...examplePlacements.map(({ company }) => company),
  ];
  expect(new Set(companies).size).toBe(3);
  expect(examplePlacements).toHaveLength(8);
});

test.each(exampleOffers.map(({ offer }) => [offer.title, offer] as const))(
  '%s is an offer that the house understands whole',
  (title, offer) => {
    expect(vocabulary.occupation(title)).toBeDefined();
    expect(isTown(offer.place ?? '')).toBe(true);
    for (const { name } of offer.requirements.skills) expect(vocabulary.skill(name)?.name).toBe(name);
    expect(offerFromValues(valuesFromOffer(offer), vocabulary)).toHaveProperty('offer');
  },
);

test('no placement ends before it starts', () => {
  for (const { start, end } of examplePlacements) expect(end === null || start < end).toBe(true);
});
