import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { type Placed, pageDocument } from './testing/flow-document.ts';

const texts = (...placed: Placed[]) => readLines(pageDocument(...placed)).map((line) => line.text);
const card = (x: number, y: number, ...lines: string[]): Placed[] =>
  lines.map((text, i) => ({ text, x, y: y + i * 13, bold: i === 0 }));

describe('what stands side by side', () => {
  it('cards are read one after the other, under the title they share', () => {
    expect(
      texts(
        { text: 'Formation', x: 30, y: 40, size: 14, bold: true },
        ...card(30, 70, 'Master', 'Informatique', 'Université de Lille', '2019'),
        ...card(300, 70, 'Licence', 'Mathématiques', 'Université de Nantes'),
      ),
    ).toEqual([
      'Formation',
      ...['Master', 'Informatique', 'Université de Lille', '2019'],
      ...['Licence', 'Mathématiques', 'Université de Nantes'],
    ]);
  });

  it('a table of short texts is read row by row', () => {
    const rows = [
      ['Anglais', 'courant'],
      ['Espagnol', 'notions'],
      ['Italien', 'B1'],
    ];
    const placed = rows.flatMap(([name = '', level = ''], i) => [
      { text: name, x: 30, y: 60 + i * 22 },
      { text: level, x: 200, y: 60 + i * 22 },
    ]);
    expect(texts({ text: 'Langues', x: 30, y: 30, size: 14, bold: true }, ...placed).join(' ')).toBe(
      'Langues Anglais courant Espagnol notions Italien B1',
    );
  });

  it('no order of the fragments in the file changes what is read', () => {
    const placed = [
      ...card(30, 70, 'Contact', 'lea@example.com', 'Lyon'),
      ...card(300, 70, 'Expérience', '2019', 'Orme'),
    ];
    const told = texts(...placed);
    fc.assert(
      fc.property(fc.shuffledSubarray(placed, { minLength: placed.length }), (shuffled) => {
        expect(texts(...shuffled)).toEqual(told);
      }),
      { numRuns: 30 },
    );
  });
});

it('time grows with the text: ten times the lines take far less than a hundred times as long', () => {
  const page = (count: number) =>
    pageDocument(
      ...Array.from({ length: count }, (_, i) => ({
        text: `Ligne ${i} du document`,
        x: 30 + (i % 2) * 260,
        y: 20 + i * 12,
      })),
    );
  const timeOf = (count: number) => {
    const document = page(count);
    readLines(document);
    const start = performance.now();
    for (let k = 0; k < 3; k++) readLines(document);
    return performance.now() - start;
  };
  expect(timeOf(1000)).toBeLessThan(Math.max(30, timeOf(100)) * 40);
});
