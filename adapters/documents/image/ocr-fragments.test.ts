import fc from 'fast-check';
import type { Line, Word } from 'tesseract.js';
import { expect, test } from 'vitest';
import { meanConfidence, toFragments } from './ocr-fragments.ts';

const row = 30;

/** A line of words at [left, width] on a sheet turned by `tilt`, as the engine describes it. */
function seen(
  words: [text: string, left: number, width: number, confidence?: number][],
  y: number,
  tilt = 0,
): Line {
  const at = (x: number) => y + tilt * x;
  const all = words.map(([text, left, width, confidence = 90]) => ({
    text,
    confidence,
    bbox: { x0: left, x1: left + width, y0: at(left) - 22, y1: at(left) },
  }));
  const [x0, x1] = [all[0]?.bbox.x0 ?? 0, all.at(-1)?.bbox.x1 ?? 0];
  return {
    text: words.map(([text]) => text).join(' '),
    confidence: all.reduce((sum, word) => sum + word.confidence, 0) / all.length,
    words: all as unknown as Word[],
    bbox: { x0, x1, y0: at(x0) - 22, y1: at(x1) },
    baseline: { x0, y0: at(x0), x1, y1: at(x1) },
    rowAttributes: { rowHeight: row, ascenders: 5, descenders: 5 },
  } as unknown as Line;
}

test('words far apart become fragments of their own on one baseline, in points', () => {
  const fragments = toFragments(
    [
      seen(
        [
          ['Soudeuse', 100, 150],
          ['TIG', 260, 50],
          ['2021', 900, 80],
        ],
        400,
      ),
    ],
    0.5,
  );
  expect(fragments).toMatchObject([
    { text: 'Soudeuse TIG', x: 50, width: 105, y: 185, size: 15 },
    { text: '2021', x: 450, width: 40, y: 185 },
  ]);
});

test('a tilted sheet is set straight', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.02, max: 0.02, noNaN: true }), (tilt) => {
      const lines = [300, 400, 500].map((y) =>
        seen(
          [
            ['Soudeuse', 100, 150],
            ['2021', 1300, 150],
          ],
          y,
          tilt,
        ),
      );
      const fragments = toFragments(lines, 1);
      for (let at = 0; at < fragments.length; at += 2) {
        expect(Math.abs((fragments[at]?.y ?? 0) - (fragments[at + 1]?.y ?? 99))).toBeLessThan(0.01);
      }
    }),
  );
});

test('stains are left out, unsure words of a clear line are kept, small signs in front are bullets', () => {
  const bullet = seen(
    [
      ['+', 100, 8],
      ['Soudure', 120, 150],
      ['TlG', 280, 50, 25],
    ],
    400,
  );
  const [mark] = bullet.words;
  if (mark) mark.bbox.y0 = mark.bbox.y1 - 8;
  const lines = [
    bullet,
    seen([['~-=', 100, 900, 12]], 430),
    seen(
      [
        ['Clair', 100, 90],
        ['¬', 200, 9, 20],
      ],
      460,
    ),
  ];
  expect(toFragments(lines, 1).map(({ text }) => text)).toEqual(['• Soudure TlG', 'Clair']);
  expect(meanConfidence(lines)).toBeCloseTo((90 + 90 + 25 + 90) / 400);
});
