import { afterAll, expect, test } from 'vitest';
import { cvPdf, pdfOf, pictureOf, textOf } from '../fixtures.ts';
import { createDocumentReader } from '../reader.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

test('a scanned PDF and a PNG are read by OCR, in French, line by line', async () => {
  const scan = await pictureOf(await cvPdf());
  const pdf = await pdfOf((page) => page.image(scan, 0, 0, { width: 595, height: 842 }));
  for (const [bytes, kind] of [
    [pdf, 'pdf'],
    [scan, 'image'],
  ] as const) {
    const document = await reader.read(bytes, 'scan');
    expect(document).toMatchObject({ kind, layout: 'positioned', ocr: true });
    expect(document.confidence).toBeGreaterThan(0.8);
    expect(textOf(document)).toMatch(/Soudeuse et chaudronni[eèé]re/);
    expect(textOf(document)).toContain('depuis mars 2021');
    const first = document.pages[0]?.fragments[0];
    expect(first?.x).toBeGreaterThan(45);
    expect(first?.x).toBeLessThan(55);
    expect((first?.y ?? 0) + (first?.size ?? 0)).toBeGreaterThan(55);
  }
}, 60_000);
