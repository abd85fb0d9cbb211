// Documents made by hand for tests: lines in reading order, or words placed on a page.

import type { DocumentText, Fragment } from '../document-text.ts';
import { type Line, readLines } from '../lines.ts';

/** A text document with one fragment per line; "# " opens a heading, "- " an item. */
export function flowDocument(...lines: string[]): DocumentText {
  const fragments = lines.map(toFragment);
  return {
    kind: 'text',
    layout: 'flow',
    pages: [{ width: 0, height: 0, fragments }],
    ocr: false,
    confidence: 1,
    hidden: [],
  };
}

export function flowLines(...lines: string[]): Line[] {
  return readLines(flowDocument(...lines));
}

export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
  bold?: boolean;
}

/** A page of A4 with each text where it is placed; widths as in a plain typeface. */
export function pageDocument(...placed: Placed[]): DocumentText {
  const fragments = placed.map(({ text, x, y, size = 10, bold = false }) => ({
    ...{ text, x, y, size, bold },
    width: text.length * size * 0.5,
  }));
  return {
    ...flowDocument(),
    kind: 'pdf',
    layout: 'positioned',
    pages: [{ width: 595, height: 842, fragments }],
  };
}

function toFragment(line: string): Fragment {
  const text = line.replace(/^(?:# |- )/, '');
  const plain = { text, x: 0, y: 0, width: 0, size: 11, bold: false };
  if (line.startsWith('# ')) return { ...plain, size: 14, bold: true, role: 'heading' };
  return line.startsWith('- ') ? { ...plain, role: 'item' } : plain;
}
