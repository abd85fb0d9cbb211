import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVocabulary } from './create-vocabulary.ts';

const words = createVocabulary();
const occupation = (title: string) => words.occupation(title)?.id;

describe('the occupation of a title', () => {
  test.each([
    ['Développeuse front-end H/F (React)', 'developpeur-frontend'],
    ['Développeur·euse back-end', 'developpeur-backend'],
    ['Senior Full Stack Developer', 'developpeur-fullstack'],
    ['Stagiaire développeur web', 'developpeur-web'],
    ['DEVELOPPEUR JAVA', 'developpeur-logiciel'],
    ['Developpeur Jaav', 'developpeur-logiciel'],
    ['Ingénieur(e) DevOps', 'ingenieur-devops'],
    ['Data scientst', 'data-scientist'],
    ['Chef de projet web senior', 'chef-projet-it'],
    ['Chef', 'cuisinier'],
    ['Cuisinière', 'cuisinier'],
    ['Soudeuse confirmée', 'soudeur'],
    ['Assistante de direction bilingue', 'assistant-direction'],
    ['Directrice des ressources humaines', 'responsable-rh'],
    ['HR Manager', 'responsable-rh'],
    ['Préparatrice de commandes', 'preparateur-commandes'],
    ['Conducteur(trice) de ligne', 'operateur-production'],
    ['Vendeur/Vendeuse en boulangerie', 'vendeur'],
    ['Infirmière D.E.', 'infirmier'],
    ['Aide-soignante de nuit', 'aide-soignant'],
    ['Hôtesse de caisse', 'caissier'],
    ['Comptable unique - CDI', 'comptable'],
    ['Chargé(e) de recrutement', 'charge-recrutement'],
    ['Consultante SAP FI', 'consultant-erp'],
    ['Plumber', 'plombier'],
    ['Registered nurse', 'infirmier'],
  ])('%s is %s', (title, id) => {
    expect(occupation(title)).toBe(id);
  });

  test.each([
    '',
    'Responsable',
    'Manager',
    'Stagiaire',
    'H/F',
    'Machine à café',
    'Chef de mission',
    '2019 – 2021',
  ])('%j names none', (title) => {
    expect(occupation(title)).toBeUndefined();
  });

  test('is the same for a woman and a man', () => {
    const endings: [RegExp, string][] = [
      [/teur(?=[ -]|$)/, 'trice'],
      [/eur(?=[ -]|$)/, 'euse'],
      [/eur(?=[ -]|$)/, 'eure'],
      [/ier(?=[ -]|$)/, 'ière'],
      [/ien(?=[ -]|$)/, 'ienne'],
      [/é(?=[ -]|$)/, 'ée'],
      [/ant(?=[ -]|$)/, 'ante'],
      [/er(?=[ -]|$)/, 'ère'],
    ];
    const changed = words.occupations().flatMap((entry) =>
      endings
        .filter(([masculine]) => masculine.test(entry.fr))
        .map(([masculine, feminine]) => entry.fr.replace(masculine, feminine))
        .filter((title) => occupation(title) !== entry.id),
    );
    expect(changed.filter((title) => !/^(?:Business|Web)/.test(title))).toEqual([]);
  });

  test('does not change with case, accents, gender marks or seniority', () => {
    const title = fc.constantFrom(...words.occupations().map((entry) => entry.fr));
    const mark = fc.constantFrom(
      ' H/F',
      ' (F/H)',
      ' senior',
      ' junior',
      ' confirmé',
      ' - CDI',
      ' (m/f/d)',
      ' h-f',
    );
    fc.assert(
      fc.property(title, mark, fc.boolean(), (name, suffix, loud) => {
        const written = loud ? name.toUpperCase() : name.normalize('NFD');
        expect(occupation(written + suffix)).toBe(occupation(name));
      }),
      { numRuns: 300 },
    );
  });
});

describe('closeness', () => {
  const of = (id: string) => words.occupationById(id) ?? expect.unreachable(id);

  test.each([
    ['soudeur', 'soudeur', 1],
    ['developpeur-frontend', 'developpeur-fullstack', 0.6],
    ['soudeur', 'preparateur-commandes', 0.4],
    ['cuisinier', 'femme-chambre', 0.3],
    ['infirmier', 'soudeur', 0],
  ])('%s and %s: %d', (a, b, closeness) => {
    expect(words.closeness(of(a), of(b))).toBe(closeness);
  });

  test('is the same in both directions, and full only with itself', () => {
    const any = fc.constantFrom(...words.occupations());
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(words.closeness(a, b)).toBe(words.closeness(b, a));
        expect(words.closeness(a, b) === 1).toBe(a === b);
      }),
    );
  });
});
