import { describe, expect, it } from 'vitest';
import { findAddress } from './address.ts';
import { flowLines } from './testing/flow-document.ts';

describe('where the person lives', () => {
  it.each([
    [['12 rue des Tilleuls, 69003 Lyon'], '12 rue des Tilleuls', '69003', 'Lyon'],
    [['12 rue des Tilleuls', '69003 Lyon'], '12 rue des Tilleuls', '69003', 'Lyon'],
    [['Lyon (69003)'], null, '69003', 'Lyon'],
    [['14 rue des Capucins, 69001', 'Lyon, France'], '14 rue des Capucins', '69001', 'Lyon'],
    [['06 39 98 12 34 | lea@example.com | 33000 Bordeaux'], null, '33000', 'Bordeaux'],
    [['Adresse : 3 place du Marché, 76000 Rouen'], '3 place du Marché', '76000', 'Rouen'],
    [['London · +44 7700 900108 · o.elm@example.net'], null, null, 'London'],
    [['93 Tech Street, Oxford, PA 19363'], '93 Tech Street', '19363', 'Oxford'],
    [['3475 Chemin Elm #41, G1W 1S1 Québec'], '3475 Chemin Elm #41', 'G1W 1S1', 'Québec'],
    [['lea@example.com', 'Mulvane', '06 39 98 12 34'], null, null, 'Mulvane'],
  ])('%j', (lines, street, postalCode, city) => {
    expect(findAddress(flowLines(...lines))).toMatchObject({ street, postalCode, city });
  });

  it.each([['Développeuse React', 'lea@example.com'], ['06 39 98 12 34'], ['2019 - 2021']])(
    'is not said by « %s »',
    (...lines) => {
      expect(findAddress(flowLines(...lines))).toBeNull();
    },
  );
});
