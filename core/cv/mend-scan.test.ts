import { describe, expect, it } from 'vitest';
import type { Fragment } from './document-text.ts';
import { mendScan } from './mend-scan.ts';

const word = (text: string, x: number, y: number, size = 10): Fragment => ({
  ...{ text, x, y, size, bold: false },
  width: text.length * 5,
});

describe('a scanned page', () => {
  it('has the line between its columns taken out, and each side where it stands', () => {
    const rows = ['2021-2023 | Master', '2018-2021 | Licence', '2016-2018 | Bac'].map((text, i) =>
      word(text, 50, 100 + i * 20),
    );
    const mended = mendScan([...rows, word('Université de Lille', 108, 112)]);
    expect(mended.map(({ text }) => text)).toEqual([
      '2021-2023',
      'Master',
      '2018-2021',
      'Licence',
      '2016-2018',
      'Bac',
      'Université de Lille',
    ]);
    expect(mended[1]?.x).toBe(108);
  });

  it('keeps a bar that parts the words of one line', () => {
    expect(mendScan([word('Lyon | lea@example.com', 50, 20)])[0]?.text).toBe('Lyon | lea@example.com');
  });

  it.each([
    ["I'hôpital de Rouen", "l'hôpital de Rouen"],
    ["I'm a nurse", "I'm a nurse"],
    ["chez I'Atelier", "chez l'Atelier"],
  ])('« %s » is « %s »', (seen, meant) => {
    expect(mendScan([word(seen, 0, 0)])[0]?.text).toBe(meant);
  });

  it('gives words of nearly one size that size, on their own baseline', () => {
    const [, high] = mendScan([word('a', 0, 100, 10), word('b', 20, 99, 11), word('c', 40, 100, 10)]);
    expect(high).toMatchObject({ size: 10, y: 100 });
  });
});
