import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { aCandidate } from '../testing/factories.ts';
import { candidateFields, candidateFromValues, valuesFromCandidate } from './candidate-values.ts';
import { isEmail, normaliseEmail, sameEmail } from './email.ts';

const vocabulary = createVocabulary();
const kept = (values: Record<string, string>, before?: Parameters<typeof candidateFromValues>[2]) => {
  const read = candidateFromValues(values, vocabulary, before);
  return 'candidate' in read ? read.candidate : expect.fail(JSON.stringify(read.errors));
};
const errors = (values: Record<string, string>) => {
  const read = candidateFromValues({ name: 'Anaïs Lenoir', ...values }, vocabulary);
  return 'errors' in read ? read.errors : {};
};

test('a candidate added by hand', () => {
  const candidate = kept({
    name: ' Anaïs  Lenoir ',
    email: 'Anais.Lenoir@Example.com',
    phone: '06 39 98 12 34',
    city: 'Lyon',
    headline: 'Développeuse React',
    skills: 'reactjs, Zyx 4000',
    availableFrom: '15/01/2027',
    noticeMonths: '3',
    wishedPay: '45k€',
    contract: 'cdi',
    remote: 'some',
  });
  expect(candidate).toMatchObject({
    name: 'Anaïs Lenoir',
    email: 'anais.lenoir@example.com',
    phone: '+33639981234',
    city: 'Lyon',
    text: '',
    mobility: { places: [], remote: 'some' },
    availability: { from: '2027-01-15', noticeMonths: 3 },
    preferences: { contract: 'cdi', wishedPay: { amount: 45_000, currency: 'EUR' } },
    origin: { kind: 'hand' },
  });
  expect(candidate.profile.skills.map(({ name, quote }) => [name, quote])).toEqual([
    ['React', ''],
    ['Zyx 4000', ''],
  ]);
});

describe('changing a candidate', () => {
  test('a form sent back as it was opened changes nothing', () => {
    const { id, team, number, createdAt, updatedAt, ...before } = aCandidate();
    expect(kept(valuesFromCandidate(aCandidate()), aCandidate())).toEqual(before);
  });

  test('a field that is not in the form keeps its value, an empty one is emptied', () => {
    const before = aCandidate({
      preferences: { contract: 'cdi', wishedPay: { amount: 45_000, currency: 'CHF' } },
    });
    const after = kept({ name: 'Anaïs Lenoir', city: '' }, before);
    expect([after.city, after.phone, after.preferences]).toEqual([null, before.phone, before.preferences]);
  });

  test('skills of the CV keep their quotes beside those that were typed', () => {
    const after = kept({ skills: 'React, Docker' }, aCandidate());
    expect(after.profile.skills.map(({ name, quote }) => [name, quote])).toEqual([
      ['React', 'React'],
      ['Docker', ''],
    ]);
  });
});

test.each([
  [{ name: ' ' }, { name: 'required' }],
  [{ email: 'anais@' }, { email: 'email' }],
  [{ phone: '12' }, { phone: 'phone' }],
  [{ availableFrom: '2027-02-30' }, { availableFrom: 'date' }],
  [{ noticeMonths: 'trois' }, { noticeMonths: 'number' }],
  [{ noticeMonths: '36' }, { noticeMonths: 'range' }],
  [{ wishedPay: 'beaucoup' }, { wishedPay: 'money' }],
  [{ contract: 'cdx' }, { contract: 'choice' }],
  [{ remote: 'always' }, { remote: 'choice' }],
  [{ headline: 'x'.repeat(130) }, { headline: 'too_long' }],
])('%j is told as %j', (values, expected) => {
  expect(errors(values)).toEqual(expected);
});

test('whatever is typed is a candidate or errors of its own fields', () => {
  const typed = fc.dictionary(fc.constantFrom(...candidateFields), fc.string({ maxLength: 30 }));
  fc.assert(
    fc.property(typed, (values) => {
      const read = candidateFromValues(values, vocabulary);
      if ('errors' in read)
        for (const field of Object.keys(read.errors)) expect(candidateFields).toContain(field);
    }),
  );
});

test('an e-mail is one person’s whatever its case and spaces, and no tag is guessed away', () => {
  expect(sameEmail(' Anais@Example.com', 'anais@example.com ')).toBe(true);
  expect(sameEmail('anais+cv@example.com', 'anais@example.com')).toBe(false);
  expect(normaliseEmail(normaliseEmail(' A@B.Fr '))).toBe('a@b.fr');
  expect(['a@b', 'a b@c.fr', 'a@b.fr'].map(isEmail)).toEqual([false, false, true]);
});
