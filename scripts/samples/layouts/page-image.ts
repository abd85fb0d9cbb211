import { fileURLToPath } from 'node:url';
import { createCanvas, type Image, loadImage } from '@napi-rs/canvas';
import { PDFParse } from 'pdf-parse';

export interface Paper {
  width: number;
  height: number;
  /** One byte a pixel, 0 black to 255 white. */
  grey: Uint8Array;
}

export interface Look {
  /** Dots per inch of the picture. */
  dpi: number;
  /** Degrees, clockwise. */
  tilt: number;
  /** Half range of the grain added to each pixel, in grey levels. */
  grain: number;
  /** How much darker the far corner is than the near one, in grey levels. */
  shade: number;
  /** Part of the width shown as the table around the sheet. */
  border: number;
}

/** The first page of a PDF as a scanner or a telephone would see it. The grain is seeded by the pixel's place. */
export async function photograph(pdf: Uint8Array, look: Look): Promise<Paper> {
  const width = Math.round((595.28 / 72) * look.dpi);
  const height = Math.round((841.89 / 72) * look.dpi);
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  const edge = Math.round(width * look.border);
  pen.fillStyle = edge > 0 ? '#6f6a64' : '#fafafa';
  pen.fillRect(0, 0, width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate((look.tilt * Math.PI) / 180);
  const page = await render(pdf, width);
  pen.drawImage(page, edge - width / 2, edge - height / 2, width - 2 * edge, height - 2 * edge);
  return toGrey(pen.getImageData(0, 0, width, height).data, width, height, look);
}

/** The stand-ins for Helvetica and Times; the machine's own fonts would change the picture. */
const fonts = fileURLToPath(new URL('standard_fonts/', import.meta.resolve('pdfjs-dist/package.json')));

async function render(pdf: Uint8Array, width: number): Promise<Image> {
  const parser = new PDFParse({
    data: Uint8Array.from(pdf),
    standardFontDataUrl: fonts,
    useSystemFonts: false,
  });
  const shots = await parser.getScreenshot({ desiredWidth: width, imageBuffer: true, imageDataUrl: false });
  await parser.destroy();
  const first = shots.pages[0];
  if (!first) throw new Error('the page could not be rendered');
  return loadImage(first.data);
}

function toGrey(rgba: Uint8ClampedArray, width: number, height: number, look: Look): Paper {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    const light = (rgba[at * 4] ?? 0) * 0.3 + (rgba[at * 4 + 1] ?? 0) * 0.59 + (rgba[at * 4 + 2] ?? 0) * 0.11;
    const shade = look.shade * ((at % width) / width + Math.floor(at / width) / height) * 0.5;
    grey[at] = Math.min(255, Math.max(0, light - shade + look.grain * grainAt(at)));
  }
  return { width, height, grey };
}

/** −1 to 1, always the same at the same pixel (murmur3's finaliser on the index). */
function grainAt(at: number): number {
  let mixed = Math.imul(at ^ (at >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x80000000 - 1;
}
