import { createCanvas, loadImage } from '@napi-rs/canvas';
import { afterAll, expect, test } from 'vitest';
import { cvPdf, pdfOf, pictureOf, textOf } from '../fixtures.ts';
import { createDocumentReader } from '../reader.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const scan = await pictureOf(await cvPdf());

test.each([
  ['a scanned PDF', 'pdf', () => pdfOf((page) => page.image(scan, 0, 0, { width: 595, height: 842 }))],
  ['a PNG', 'image', () => scan],
  ['a JPEG', 'image', () => asJpeg(scan)],
])(
  '%s is read by OCR, line by line, where the lines stand',
  async (_, kind, make) => {
    const document = await reader.read(await make(), 'scan');
    expect(document).toMatchObject({ kind, layout: 'positioned', ocr: true, hidden: [] });
    expect(document.confidence).toBeGreaterThan(0.8);
    expect(textOf(document)).toMatch(/Soudeuse et chaudronni[eèé]re/);
    expect(textOf(document)).toContain('depuis mars 2021');
    const last = document.pages[0]?.fragments.at(-1);
    expect(Math.abs((last?.x ?? 0) - 50)).toBeLessThan(3);
    expect(Math.abs((last?.size ?? 0) - 12)).toBeLessThan(2);
  },
  60_000,
);

test('a blank picture holds no text', async () => {
  const blank = createCanvas(800, 1100).toBuffer('image/png');
  await expect(reader.read(blank, 'blank.png')).rejects.toMatchObject({ code: 'cv.no_text' });
}, 60_000);

test('a picture whose points are broken is unreadable', async () => {
  await expect(reader.read(scan.subarray(0, 60), 'cut.png')).rejects.toMatchObject({ code: 'cv.unreadable' });
}, 60_000);

async function asJpeg(png: Buffer): Promise<Buffer> {
  const picture = await loadImage(png);
  const canvas = createCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toBuffer('image/jpeg', 80);
}
