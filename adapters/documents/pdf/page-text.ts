import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Fragment } from '../../../core/cv/document-text.ts';
import { cleanText } from '../clean-text.ts';
import type { Layers } from './layers.ts';
import { heightOf, type Matrix, times, toMatrix } from './matrix.ts';
import { pdfjs } from './open-pdf.ts';
import { paintedRuns, type Run } from './painted-runs.ts';
import { type RunsByLine, runsByLine } from './runs-by-line.ts';

export interface PageText {
  width: number;
  height: number;
  fragments: Fragment[];
  /** Text of the colour of what is believed to lie under it, or believed to lie under a shape: only the page's picture can tell. */
  faint: FaintText[];
  /** Text painted with no ink (render mode 3): the text layer of a scan, or something hidden. */
  layer: Fragment[];
  hidden: string[];
  /** Little more than one picture: a scan. Known only once its pictures were looked at. */
  isPicture: boolean;
}

export interface FaintText {
  fragment: Fragment;
  /** '#rrggbb' */
  colour: string;
}

/** The page's text as fragments, each judged by how it is painted. Text that runs up or down the page is left out. */
export async function readPageText(page: PDFPageProxy, layers: Layers): Promise<PageText> {
  const { AnnotationMode } = await pdfjs();
  const view = page.getViewport({ scale: 1 });
  const toPage = toMatrix(view.transform);
  const content = await page.getTextContent();
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const runs = await paintedRuns(page, operators, view, layers);
  const doubts = runsByLine(runs);
  const text: PageText = {
    width: view.width,
    height: view.height,
    fragments: [],
    faint: [],
    layer: [],
    hidden: offPage(runs),
    isPicture: false,
  };
  for (const item of content.items) {
    if ('str' in item) addItem(text, item, toPage, page, doubts);
  }
  return text;
}

interface Item {
  str: string;
  width: number;
  transform: number[];
  fontName: string;
}

function addItem(text: PageText, item: Item, toPage: Matrix, page: PDFPageProxy, doubts: RunsByLine) {
  const str = cleanText(item.str);
  if (str === '') return;
  if (str.trim() === '') return keepSpace(text.fragments.at(-1));
  const matrix = times(toPage, toMatrix(item.transform));
  if (isTurned(matrix)) return;
  const fragment = toFragment(str, item, matrix, page);
  const run = doubts.of(fragment);
  if (run === null) text.fragments.push(fragment);
  else if (run.doubt === 'faint' || run.doubt === 'covered')
    text.faint.push({ fragment, colour: run.fill ?? '#ffffff' });
  else if (run.doubt === 'no ink') text.layer.push(fragment);
  else if (run.doubt !== 'off page') text.hidden.push(str.trim());
}

/** The engine leaves out what lies beside the page: it is told from the painted runs, joined as they follow one another. */
function offPage(runs: readonly Run[]): string[] {
  const texts: string[] = [];
  let last: Run | undefined;
  for (const run of runs.filter(({ doubt }) => doubt === 'off page')) {
    const follows = last && Math.abs(last.baseline - run.baseline) < 1 && Math.abs(run.x - last.right) < 20;
    if (follows) texts.push((texts.pop() ?? '') + run.text);
    else texts.push(run.text);
    last = run;
  }
  return texts.map((text) => cleanText(text).trim()).filter((text) => text !== '');
}

/** A space on its own parts two words: it stays as the end of the text before it. */
function keepSpace(before: Fragment | undefined) {
  if (before && !before.text.endsWith(' ')) before.text += ' ';
}

/** More than about ten degrees: a watermark, a ribbon. A scan's slight tilt stays. */
function isTurned([a, b]: Matrix): boolean {
  return Math.abs(b) > Math.abs(a) * 0.18 || a < 0;
}

/** `y` is the top of a letter box that stands on the baseline: baseline = y + size. */
function toFragment(text: string, item: Item, matrix: Matrix, page: PDFPageProxy): Fragment {
  const size = heightOf(matrix);
  return {
    text,
    x: matrix[4],
    y: matrix[5] - size,
    width: item.width,
    size,
    bold: isBold(item.fontName, page),
  };
}

const boldNames = /bold|black|heavy|demi|extrab|[-,]bd\b/i;

function isBold(fontName: string, page: PDFPageProxy): boolean {
  if (!page.commonObjs.has(fontName)) return false;
  const font = page.commonObjs.get(fontName) as { name?: string; bold?: boolean; black?: boolean } | null;
  return font?.bold === true || font?.black === true || boldNames.test(font?.name ?? '');
}
