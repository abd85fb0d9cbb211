import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { unsureFields } from './confidence.ts';
import type { DocumentText } from './document-text.ts';
import { readCv } from './read-cv-text.ts';
import { flowDocument } from './testing/flow-document.ts';

const vocabulary = createVocabulary();
const read = (document: DocumentText) =>
  readCv(document, vocabulary, { today: new Date('2026-11-22T00:00:00Z') });
const lines = [
  'Léa Valmont',
  'lea.valmont@example.com',
  '12 rue des Tilleuls, 69003 Lyon',
  '# Expérience',
  'Soudeuse, Atelier Nuage',
  'mars 2018 – juin 2021',
];

describe('how sure a field is', () => {
  it('a name that stands in the e-mail address, a postcode, a titled and dated job are sure', () => {
    const { confidence, oddities } = read(flowDocument(...lines));
    expect(confidence).toMatchObject({ name: 0.99, address: 0.97 });
    expect(confidence?.experiences).toBeGreaterThan(0.8);
    expect(oddities).toEqual([]);
  });

  it('a scan is as sure as its characters', () => {
    const scan = { ...flowDocument(...lines), ocr: true, confidence: 0.5 };
    const { confidence, oddities } = read(scan);
    expect(confidence?.name).toBeCloseTo(0.5, 1);
    expect(oddities.map(({ code }) => code)).toContain('unsure');
  });

  it('what was not found has no confidence; a guess is told to the recruiter', () => {
    const cv = read(flowDocument('Léa Valmont', '# Expérience', 'Atelier Nuage', 'Missions diverses'));
    expect(cv.confidence).not.toHaveProperty('phone');
    expect(cv.oddities).toContainEqual({ code: 'unsure', fields: ['experiences'] });
  });

  it('the least sure comes first', () => {
    expect(unsureFields({ name: 0.5, address: 0.2, skills: 0.9 })).toEqual(['address', 'name']);
  });

  it('is always between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines, '2019', 'Anglais', '- Python'), { maxLength: 12 }),
        (some) => {
          const values = Object.values(read(flowDocument(...some)).confidence ?? {});
          expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
