import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVocabulary } from '../skills/create-vocabulary.ts';
import { foldPage, skillTrace } from './skill-trace.ts';

const vocabulary = createVocabulary();

test('no skill that the vocabulary finds is without a trace, nor is what it implies', () => {
  const spellings = vocabulary.skills().flatMap(({ name, fr, en, aliases }) => [name, fr, en, ...aliases]);
  const texts = fc
    .array(fc.constantFrom(...spellings), { minLength: 1, maxLength: 6 })
    .map((list) => list.join('s, '));
  fc.assert(
    fc.property(texts, fc.boolean(), (text, capitals) => {
      const written = capitals ? text.toUpperCase() : text;
      for (const { skill } of vocabulary.skillsIn(written)) {
        for (const name of [skill.name, ...vocabulary.implied(skill.name)]) {
          const entry = vocabulary.skill(name) ?? expect.fail(name);
          expect(foldPage(written)).toMatch(skillTrace(entry, vocabulary));
        }
      }
    }),
    { numRuns: 300 },
  );
});
