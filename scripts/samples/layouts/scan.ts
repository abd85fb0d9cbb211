import { createCanvas } from '@napi-rs/canvas';
import type { Person } from '../person.ts';
import { type Paper, photograph } from './page-image.ts';
import { oneColumnPdf } from './pdf-one-column.ts';
import { paper, pdfBytes } from './pdf-page.ts';

/** A page that went through a flatbed scanner: one picture, no text layer. */
export async function scannedPdf(person: Person): Promise<Buffer> {
  const pdf = await oneColumnPdf(person);
  const page = await photograph(pdf, { dpi: 200, tilt: -0.6, grain: 9, shade: 12, border: 0 });
  const picture = jpeg(page);
  return pdfBytes(person, 0, (sheet) => {
    sheet.image(picture, 0, 0, { width: paper.width, height: paper.height });
  });
}

function jpeg({ width, height, grey }: Paper): Buffer {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  const pixels = pen.createImageData(width, height);
  for (let at = 0; at < grey.length; at++) {
    pixels.data.fill(grey[at] ?? 0, at * 4, at * 4 + 3);
    pixels.data[at * 4 + 3] = 255;
  }
  pen.putImageData(pixels, 0, 0);
  return canvas.toBuffer('image/jpeg', 55);
}
