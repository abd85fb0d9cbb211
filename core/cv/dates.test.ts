import { describe, expect, it } from 'vitest';
import { findDate, findRange } from './dates.ts';

describe('a range of dates, in French and English', () => {
  it.each([
    ['mars 2018 – juin 2021', '2018-03', '2021-06'],
    ['De janvier 2018 à mars 2019', '2018-01', '2019-03'],
    ['01/18 à 12/19', '2018-01', '2019-12'],
    ['du 01/02/2018 au 30/06/2018', '2018-02', '2018-06'],
    ['mars – juin 2021', '2021-03', '2021-06'],
    ['2018-03 - 2019-10', '2018-03', '2019-10'],
    ['2017–2019', '2017', '2019'],
    ['2014/2016', '2014', '2016'],
    ['2018-21', '2018', '2021'],
    ['Sept. 2015 - Dec. 2015', '2015-09', '2015-12'],
    ['2016-11-01 - 2018-09-01', '2016-11', '2018-09'],
    ["Jan '18 – Feb '19", '2018-01', '2019-02'],
    ['été 2017 - hiver 2018', '2017', '2018'],
  ])('%s', (text, start, end) => {
    expect(findRange(text)).toMatchObject({ start, end, current: false });
  });

  it.each([
    ['depuis 09/2020', '2020-09'],
    ['Depuis 2019', '2019'],
    ['2019-present', '2019'],
    ['Sept. 2019 – à ce jour', '2019-09'],
    ['janv. 2022 – Aujourd’hui', '2022-01'],
    ['10/2014 - PRESENT', '2014-10'],
    ['mars 2020 à aujourd’hui', '2020-03'],
    ['Since March 2020', '2020-03'],
    ['avril 2022 – En cours', '2022-04'],
    ['2024-03-01 —', '2024-03'],
  ])('still there: %s', (text, start) => {
    expect(findRange(text)).toMatchObject({ start, end: null, current: true });
  });

  it.each(['été 2017', 'Windows 2000', '06 39 98 12 34', 'plus de 2000 clients et 300 dossiers', 'mars', ''])(
    'no range in « %s »',
    (text) => {
      expect(findRange(text)).toBeNull();
    },
  );

  it('says where the range stands, with its small words', () => {
    const text = 'Orange, de mars 2018 à juin 2021 (Paris)';
    const range = findRange(text);
    expect(text.slice(range?.from, range?.to)).toBe('de mars 2018 à juin 2021');
  });
});

describe('one date', () => {
  it.each([
    ['été 2017', '2017'],
    ['Obtenu en juin 2014', '2014-06'],
    ['2019', '2019'],
    ['le 5 mars 2018', '2018-03'],
  ])('%s, with no month invented', (text, value) => {
    expect(findDate(text)?.value).toBe(value);
  });
});
