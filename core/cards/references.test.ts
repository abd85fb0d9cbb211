import { expect, it } from 'vitest';
import { candidateReference } from '../candidates/candidate.ts';
import { offerReference } from '../offers/offer.ts';
import { candidateRef, offerRef, subjectOf } from './references.ts';

it('cards write references as the domain does', () => {
  expect(candidateRef({ number: 17 })).toEqual({
    type: 'reference',
    text: candidateReference({ number: 17 }),
  });
  expect(offerRef({ number: 42 })).toEqual({ type: 'reference', text: offerReference({ number: 42 }) });
  expect(subjectOf({ number: 17 }, { number: 42 })).toBe('candidat-17/offre-42');
});
