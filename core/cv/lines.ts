// A document → its lines in reading order. Everything read later, and every quote, is cut from these lines.

import { type Chunk, joinRuns, type Run, toChunks } from './chunks.ts';
import type { DocumentText, Fragment, Page } from './document-text.ts';
import { tidy } from './fold.ts';
import { mendScan } from './mend-scan.ts';
import type { Row } from './page-cells.ts';
import { type Region, readingOrder } from './reading-order.ts';

export interface Line {
  text: string;
  runs: Run[];
  x: number;
  right: number;
  size: number;
  bold: boolean;
  page: number;
  /** Which column: its left edge, the same number on every page. */
  column: number;
  /** First line of a column or page. */
  opens: boolean;
  /** Stands in a margin beside the lines that follow. */
  margin: boolean;
  bullet: boolean;
  /** Distance from the line above, in font sizes; about 1.2 inside a paragraph. */
  gapAbove: number;
  role: Fragment['role'] | null;
}

/** The document's text in reading order, one line per line: what quotes are substrings of. */
export function visibleText(document: DocumentText): string {
  return readLines(document)
    .map((line) => line.text)
    .join('\n');
}

export function readLines(document: DocumentText): Line[] {
  const pages = document.pages.map((page) => normalPage(page, document.ocr));
  if (document.layout === 'flow') return pages.flatMap((page, index) => flowLines(page, index));
  return withoutPageNumbers(pages.flatMap((page, index) => pageLines(page, index)));
}

/** Compatibility forms (ligatures, full-width letters) become plain letters; invisible characters go. */
function normalPage(page: Page, ocr: boolean): Page {
  return {
    ...page,
    fragments: (ocr ? mendScan(page.fragments) : page.fragments).map((fragment) => ({
      ...fragment,
      text: plainText(fragment.text),
    })),
  };
}

const ligatures = /[\ufb00-\ufb06\uff01-\uff5e\u2460-\u2473]/g;

function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(ligatures, (letter) => letter.normalize('NFKC'))
    .replace(/[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffd\ufffe]/g, ' ');
}

const bulletMark = /^(?:[•●○◦▪▫■□‣⁃·∙➢➤►▶✓✔❖★*→»]|[-–—](?=\s))\s*(?=\S)/;

function pageLines(page: Page, index: number): Line[] {
  return readingOrder(toChunks(page.fragments)).flatMap((region) => regionLines(region, index));
}

function regionLines(region: Region, page: number): Line[] {
  const lines: Line[] = [];
  let above: number | null = null;
  for (const row of region.rows) {
    const line = rowLine(row, region, page);
    if (!line) continue;
    const baseline = (row.chunks[0] as Chunk).baseline;
    line.opens = region.opens && lines.length === 0;
    line.gapAbove = above === null ? 9 : Math.max(0, (baseline - above) / Math.max(1, line.size));
    above = (row.chunks.at(-1) as Chunk).baseline;
    lines.push(line);
  }
  return lines;
}

function rowLine(row: Row, region: Region, page: number): Line | null {
  const runs = row.chunks.flatMap((chunk, i) => chunkRuns(chunk, row.chunks[i - 1]));
  const bullet = dropBullet(runs);
  const text = joinRuns(runs);
  if (text === '') return null;
  const main = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const { size } = main;
  const bold = isMostlyBold(runs);
  const x = runs[0]?.x ?? region.x;
  const right = Math.max(...row.chunks.map((c) => c.right));
  return {
    text,
    runs,
    x,
    right,
    size,
    bold,
    page,
    column: region.x,
    opens: false,
    margin: row.margin,
    bullet,
    gapAbove: 0,
    role: null,
  };
}

function chunkRuns(chunk: Chunk, before: Chunk | undefined): Run[] {
  const [first, ...others] = chunk.runs;
  if (!first || !before) return chunk.runs.map((run) => ({ ...run }));
  const wraps = Math.abs(before.baseline - chunk.baseline) > chunk.size * 0.45;
  const gap = wraps ? 0.3 : (chunk.x - before.right) / Math.max(1, chunk.size);
  return [{ ...first, gap: Math.max(0.3, gap) }, ...others.map((run) => ({ ...run }))];
}

/** Takes the bullet off the first run, or the first run off when it is nothing but a bullet. */
function dropBullet(runs: Run[]): boolean {
  const first = runs[0];
  if (!first) return false;
  const alone = runs.length > 1 && /^[•●○◦▪▫■□‣⁃·∙➢➤►▶✓✔❖*→»o§–-]$/.test(first.text);
  if (alone) {
    runs.shift();
    return true;
  }
  const stripped = first.text.replace(bulletMark, '');
  if (stripped === first.text || stripped === '') return false;
  first.text = stripped;
  return true;
}

function isMostlyBold(runs: readonly Run[]): boolean {
  const letters = (list: readonly Run[]) => list.reduce((sum, run) => sum + run.text.length, 0);
  return letters(runs.filter((run) => run.bold)) > letters(runs) * 0.6;
}

/** A flow document says its own order; headers come first, footers last. */
function flowLines(page: Page, index: number): Line[] {
  const of = (role: string) => page.fragments.filter((f) => f.role === role);
  const body = page.fragments.filter((f) => f.role !== 'header' && f.role !== 'footer');
  return [...of('header'), ...body, ...of('footer')].flatMap((fragment) => flowLine(fragment, index));
}

function flowLine(fragment: Fragment, page: number): Line[] {
  const { size, bold, role } = fragment;
  const runs: Run[] = fragment.text.split(/\t+| {3,}/).flatMap((piece, i) => {
    const text = tidy(piece);
    return text === '' ? [] : [{ text, x: 0, right: 0, size, bold, gap: i === 0 ? 0 : 2 }];
  });
  const bullet = dropBullet(runs) || role === 'item';
  const text = joinRuns(runs);
  if (text === '') return [];
  const line = { text, runs, x: 0, right: 0, size, bold, page, column: 0, opens: false, margin: false };
  return [{ ...line, bullet, gapAbove: 1.2, role: role ?? null }];
}

const pageNumber = /^(?:page |p\. ?)?\d{1,2}(?: ?(?:\/|of|sur|-) ?\d{1,2})?$/i;

/** Page numbers, and lines repeated at the top or bottom of later pages, are not read twice. */
function withoutPageNumbers(lines: Line[]): Line[] {
  const firsts = new Set(lines.filter((line) => line.page === 0).map((line) => line.text));
  return lines.filter((line, i) => {
    const edge = line.page !== lines[i - 1]?.page || line.page !== lines[i + 1]?.page;
    if (!edge) return true;
    return !pageNumber.test(line.text) && !(line.page > 0 && firsts.has(line.text) && line.text.length > 12);
  });
}
