import { beforeAll, expect, test } from 'vitest';
import { cvPdf, pdfOf, pictureOf } from '../fixtures.ts';
import { lieOf } from './lie.ts';
import { type Sheet, sheetOf, turned } from './sheet.ts';

const sheets: Record<string, Sheet> = {};

beforeAll(async () => {
  sheets.plain = await sheetOf(await pictureOf(await cvPdf()));
  const bar = await pdfOf((pdf) => {
    pdf.rect(0, 0, 200, 842).fill('#223344').fillColor('white').fontSize(10);
    pdf.text('Compétences\nSoudure TIG\nSoudure MIG\nLecture de plans\nContrôle visuel', 20, 100);
    pdf.fillColor('black').text(career, 230, 100, { width: 300 });
    pdf.moveTo(220, 90).lineTo(220, 700).stroke();
  });
  sheets['with a dark bar'] = await sheetOf(await pictureOf(bar));
});

const career =
  'Ateliers Corvaisier, Angers, depuis mars 2021. Soudure TIG de cuves en inox pour la laiterie, lecture de plans, contrôle des cordons. Constructions navales Bertot, Saint-Nazaire, de 2016 à 2021. Assemblage de blocs, soudure à l’arc, encadrement de deux apprentis et tenue du cahier de soudage.';

const turns = [0, -0.7, 15, 91.5, 180, 268];

test.each(['plain', 'with a dark bar'].flatMap((kind) => turns.map((turn) => [kind, turn] as const)))(
  'a page %s turned by %f degrees',
  async (kind, turn) => {
    const lie = await lieOf(await turned(sheets[kind] as Sheet, turn));
    expect(lie.sideways).toBe(Math.abs(Math.abs(turn) - 90) < 20 || Math.abs(turn - 270) < 20);
    expect(Math.abs(lie.tilt - (turn - 90 * Math.round(turn / 90)))).toBeLessThan(1.2);
  },
);

test('the height of lines grows with the picture', async () => {
  const small = await lieOf(await sheetOf(await pictureOf(await cvPdf(), 500)));
  const large = await lieOf(await sheetOf(await pictureOf(await cvPdf(), 1500)));
  expect((large.lineHeight ?? 0) / (small.lineHeight ?? 1)).toBeGreaterThan(2);
});

test('a blank page has no lines', async () => {
  const grey = new Uint8Array(500 * 700).fill(250);
  expect(await lieOf({ width: 500, height: 700, grey })).toEqual({
    sideways: false,
    tilt: 0,
    lineHeight: null,
    ink: 0,
  });
});
