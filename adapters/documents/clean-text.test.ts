import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean-text.ts';

test.each([
  ['ligatures', 'oﬃce ﬁn', 'office fin'],
  ['letters in two parts', 'e\u0301te\u0301', 'été'],
  ['full-width and mathematical letters', 'ＣＶ 𝐉𝐚𝐯𝐚', 'CV Java'],
  ['no-break and thin spaces', '22\u202f000\u00a0€', '22 000 €'],
  ['zero-width characters', 'Re\u200bact\ufeff', 'React'],
  ['direction overrides', '\u202egnp.exe\u202c', 'gnp.exe'],
  ['soft hyphens', 'déve\u00adloppeur', 'développeur'],
  ['tag characters', 'CV\u{e0069}\u{e0067}\u{e006e}', 'CV'],
  ['tabs stay', '2021\tSoudeuse', '2021\tSoudeuse'],
  ['exponents and fractions stay', '12 m² ½', '12 m² ½'],
])('%s', (_, written, read) => {
  expect(cleanText(written)).toBe(read);
});

test('clean text is clean', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});
