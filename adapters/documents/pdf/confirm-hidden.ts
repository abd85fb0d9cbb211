import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Fragment } from '../../../core/cv/document-text.ts';

const scale = 2;
/** Levels of grey (of 255) between the lightest and the darkest point below which nobody reads anything. */
const leastContrast = 24;

/** Draws the page and looks whether anything can be seen where each fragment stands. */
export async function confirmHidden(
  page: PDFPageProxy,
  canvases: object,
  doubtful: readonly Fragment[],
): Promise<{ shown: Fragment[]; unseen: Fragment[] }> {
  if (doubtful.length === 0) return { shown: [], unseen: [] };
  const picture = await pictureOf(page, canvases as Canvases);
  const shown = doubtful.filter((fragment) => contrast(picture, fragment) >= leastContrast);
  return { shown, unseen: doubtful.filter((fragment) => !shown.includes(fragment)) };
}

interface Picture {
  width: number;
  height: number;
  rgba: Uint8ClampedArray;
}

/** What the engine's own canvas offers; its types speak of the browser's. */
interface Canvases {
  create(width: number, height: number): { canvas: never; context: Pen };
  destroy(made: unknown): void;
}

interface Pen {
  getImageData(x: number, y: number, width: number, height: number): { data: Uint8ClampedArray };
}

async function pictureOf(page: PDFPageProxy, canvases: Canvases): Promise<Picture> {
  const viewport = page.getViewport({ scale });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const made = canvases.create(width, height);
  await page.render({ canvas: made.canvas, viewport }).promise;
  const rgba = made.context.getImageData(0, 0, width, height).data;
  canvases.destroy(made);
  return { width, height, rgba };
}

/** The range of greys in the fragment's box; 0 when the box lies outside the page. */
function contrast({ width, height, rgba }: Picture, { x, y, width: wide, size }: Fragment): number {
  const [left, right] = [Math.max(0, Math.floor(x * scale)), Math.min(width, Math.ceil((x + wide) * scale))];
  const [top, bottom] = [Math.max(0, Math.floor(y * scale)), Math.min(height, Math.ceil((y + size) * scale))];
  let [darkest, lightest] = [255, 0];
  for (let row = top; row < bottom; row++) {
    for (let at = (row * width + left) * 4; at < (row * width + right) * 4; at += 4) {
      const grey = (rgba[at] ?? 0) * 0.3 + (rgba[at + 1] ?? 0) * 0.59 + (rgba[at + 2] ?? 0) * 0.11;
      darkest = Math.min(darkest, grey);
      lightest = Math.max(lightest, grey);
    }
  }
  return Math.max(0, lightest - darkest);
}
