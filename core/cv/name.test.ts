import { describe, expect, it } from 'vitest';
import { findName } from './name.ts';
import { flowLines } from './testing/flow-document.ts';

describe('the name of the person', () => {
  it.each([
    [['Léa Martin', 'Comptable'], null, 'Léa', 'Martin'],
    [['MARTIN Léa'], null, 'Léa', 'Martin'],
    [['Mme Léa MARTIN-RAVEL'], null, 'Léa', 'Martin-Ravel'],
    [['Curriculum Vitae', 'Jean-Pierre d’Aubrac', 'Lyon'], null, 'Jean-Pierre', 'd’Aubrac'],
    [['Maëlle de La Tournerie'], null, 'Maëlle', 'de La Tournerie'],
    [['INÈS VALMONT'], null, 'Inès', 'Valmont'],
    [['Nom : VALMONT', 'Prénom : inès'], null, 'Inès', 'Valmont'],
    [
      ['Développeuse React Senior', 'Contact', 'Léa Martin', 'lea.martin@example.com'],
      'lea.martin@example.com',
      'Léa',
      'Martin',
    ],
    [['Léa Martin – Infirmière'], null, 'Léa', 'Martin'],
  ])('%j', (lines, email, firstName, lastName) => {
    expect(findName(flowLines(...lines), email)).toMatchObject({ firstName, lastName });
  });

  it('is not guessed from a text that holds none', () => {
    expect(
      findName(flowLines('12 rue des Tilleuls', 'Permis B', 'Expérience', '2019 - 2021'), null),
    ).toBeNull();
  });
});
