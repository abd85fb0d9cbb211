import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Fragment } from '../../../core/cv/document-text.ts';
import { distance, tooClose } from './ground.ts';
import type { FaintText } from './page-text.ts';

const scale = 2;

/** Draws the page and looks whether the ground on which each text stands (a photograph, a shape) sets it off. */
export async function confirmHidden(
  page: PDFPageProxy,
  canvases: object,
  doubtful: readonly FaintText[],
): Promise<{ shown: Fragment[]; unseen: Fragment[] }> {
  if (doubtful.length === 0) return { shown: [], unseen: [] };
  const picture = await pictureOf(page, canvases as Canvases);
  const shown = doubtful.filter((text) => isSetOff(text, picture)).map(({ fragment }) => fragment);
  const unseen = doubtful.map(({ fragment }) => fragment).filter((fragment) => !shown.includes(fragment));
  return { shown, unseen };
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

/**
 * Ink covers less than half of a line's box: the middle value of each channel is that of the ground. Text is seen when the
 * ground differs from its colour and its colour is there at all.
 */
function isSetOff({ fragment, colour }: FaintText, { width, height, rgba }: Picture): boolean {
  const [left, right] = [fragment.x, fragment.x + fragment.width].map((x) => clamp(x * scale, width));
  const [top, bottom] = [fragment.y, fragment.y + fragment.size].map((y) => clamp(y * scale, height));
  const counts = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
  for (let row = top ?? 0; row < (bottom ?? 0); row++) {
    for (let at = (row * width + (left ?? 0)) * 4; at < (row * width + (right ?? 0)) * 4; at += 4) {
      for (const [channel, count] of counts.entries()) tick(count, rgba[at + channel] ?? 0);
    }
  }
  const ground = counts.map(middle);
  if (ground.some((value) => value === null) || distance(hex(ground), colour) < tooClose) return false;
  return counts.every((count, channel) => hasInk(count, colour, channel));
}

/** Of a small letter's thin strokes few points have the full colour. */
function hasInk(count: Uint32Array, colour: string, channel: number): boolean {
  const level = Number.parseInt(colour.slice(1 + channel * 2, 3 + channel * 2), 16);
  const all = count.reduce((sum, points) => sum + points, 0);
  const near = count.subarray(Math.max(0, level - 70), level + 71).reduce((sum, points) => sum + points, 0);
  return near > all / 200;
}

function tick(counts: Uint32Array, level: number) {
  counts[level] = (counts[level] ?? 0) + 1;
}

const clamp = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value)));

/** The median level; null when nothing was counted. */
function middle(counts: Uint32Array): number | null {
  let half = counts.reduce((sum, count) => sum + count, 0) / 2;
  if (half === 0) return null;
  return counts.findIndex((count) => {
    half -= count;
    return half <= 0;
  });
}

function hex(channels: readonly (number | null)[]): string {
  return `#${channels.map((value) => (value ?? 0).toString(16).padStart(2, '0')).join('')}`;
}
