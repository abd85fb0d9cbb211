import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteLine } from './quote-line.ts';

const document = [
  'Compétences : React, R',
  'Refonte de l’espace client en React et TypeScript',
  `${'Conduite du changement, '.repeat(8)}pilotage en R des tableaux de bord ${'et suivi des équipes, '.repeat(8)}`,
].join('\n');

describe('the line in which a proof stands', () => {
  it.each([
    ['a line that says more is shown', 'TypeScript', 'Refonte de l’espace client en React et TypeScript'],
    ['a proof that is a sentence stays', 'Refonte de l’espace client', 'Refonte de l’espace client'],
    ['a proof that is nowhere stays', 'COBOL', 'COBOL'],
  ])('%s', (_what, proof, shown) => {
    expect(quoteLine(document, proof)).toBe(shown);
  });

  it('a letter inside another word is no mention, and a long line is shown from around the proof', () => {
    const shown = quoteLine(document.replace(', R\n', '\n'), 'R');
    expect(shown).toMatch(/^….*pilotage en R des tableaux.*…$/);
    expect(shown.length).toBeLessThan(120);
  });
});

it('shows nothing that the document does not say', () => {
  const words = fc.array(fc.constantFrom('React', 'a', 'bb', 'Go', '(x)', 'c++', '\n'), { maxLength: 60 });
  fc.assert(
    fc.property(words, fc.constantFrom('React', 'Go', 'c++', '(x)'), (given, proof) => {
      const text = given.join(' ');
      const shown = quoteLine(text, proof).replaceAll('…', '');
      if (shown !== proof) expect(text.replace(/ +/g, ' ')).toContain(shown);
    }),
    { numRuns: 200 },
  );
});
