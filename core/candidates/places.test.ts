import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holds, nearness, placeOf } from './places.ts';

const at = (text: string) => placeOf(text) ?? expect.fail(`no place in '${text}'`);

test.each([
  ['Lyon 3e', 'Lyon'],
  ['69003 Lyon', 'Lyon'],
  ['LYON (Rhône)', 'Lyon'],
  ['Lyon, France', 'Lyon'],
  ['12 rue des Fleurs, 75011 Paris', 'Paris'],
  ['St Etienne', 'Saint-Étienne'],
  ['aix en provence', 'Aix-en-Provence'],
  ['Paris La Défense', 'Paris'],
  ['IDF', 'Île-de-France'],
  ['Hauts-de-Seine', 'Hauts-de-Seine'],
  ['Gotham 2e', 'Gotham'],
  ['Paris, Île-de-France', 'Paris'],
  ['Seine-Saint-Denis', 'Seine-Saint-Denis'],
])('%s is %s', (text, name) => {
  expect(at(text).name).toBe(name);
});

test.each([
  ['Lyon 3e', 'Lyon 8e', 'town'],
  ['Lyon', 'Villeurbanne', 'area'],
  ['Paris', 'Versailles', 'area'],
  ['Lyon', 'Grenoble', 'region'],
  ['Lyon', 'Auvergne-Rhône-Alpes', 'region'],
  ['Lyon', 'Lille', 'far'],
  ['Lyon', 'Gotham', 'unknown'],
  ['Gotham', 'gotham', 'town'],
])('from %s to %s is %s, both ways', (a, b, expected) => {
  expect([nearness(at(a), at(b)), nearness(at(b), at(a))]).toEqual([expected, expected]);
});

test('someone who would move to a region would move to its towns', () => {
  expect(holds(at('Bretagne'), at('Rennes'))).toBe(true);
  expect(holds(at('Bretagne'), at('Nantes'))).toBe(false);
  expect(holds(at('Nantes'), at('Saint-Nazaire'))).toBe(false);
});

test('a postcode never changes where a town is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 99999 }),
      fc.constantFrom('Lyon', 'Brest', 'Nulle Ville'),
      (code, town) => {
        expect(placeOf(`${code} ${town}`)).toEqual(placeOf(town));
      },
    ),
  );
});

test('nothing is no place', () => {
  expect(placeOf(' 75011 ')).toBeNull();
});
