import type { PDFOperatorList, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { PageViewport } from 'pdfjs-dist/types/src/display/display_utils.d.ts';
import { createGround } from './ground.ts';
import { heightOf, identity, type Matrix, place, times, toMatrix } from './matrix.ts';
import { pdfjs } from './open-pdf.ts';

/** Why a person may not see a text. */
export type Doubt = 'no ink' | 'tiny' | 'off page' | 'faint';

/** One show-text operation: where it goes on the page (points, origin top left) and whether it can be seen. */
export interface Run {
  text: string;
  x: number;
  right: number;
  baseline: number;
  doubt: Doubt | null;
}

/** Walks the page's drawing operations and says of each text how it is painted. */
export async function paintedRuns(
  page: PDFPageProxy,
  operators: PDFOperatorList,
  view: PageViewport,
): Promise<Run[]> {
  const { OPS } = await pdfjs();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const painter = createPainter(page, view);
  for (const [at, code] of operators.fnArray.entries()) {
    const act = painter.acts[names.get(code) ?? ''];
    if (act) act((operators.argsArray[at] ?? []) as unknown[]);
  }
  return painter.runs;
}

interface Ink {
  matrix: Matrix;
  /** '#rrggbb', null for a pattern or anything else whose colour is not told. */
  fill: string | null;
  alpha: number;
  font: string;
  size: number;
  mode: number;
  rise: number;
  leading: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
}

const freshInk = {
  fill: '#000000',
  alpha: 1,
  font: '',
  size: 0,
  mode: 0,
  rise: 0,
  leading: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
};

interface Glyph {
  unicode?: string;
  width?: number;
  isSpace?: boolean;
}

const invisibleModes = new Set([3, 7]);
const tinyPoints = 2;

function createPainter(page: PDFPageProxy, view: PageViewport) {
  const runs: Run[] = [];
  const ground = createGround();
  const kept: Ink[] = [];
  let ink: Ink = { ...freshInk, matrix: toMatrix(view.transform) };
  let lineStart: Matrix = identity;
  let pen: Matrix = identity;

  const save = () => void kept.push({ ...ink });
  const restore = () => {
    ink = kept.pop() ?? ink;
  };
  const transform = (matrix: Matrix) => {
    ink.matrix = times(ink.matrix, matrix);
  };
  const moveText = (x: number, y: number) => {
    lineStart = times(lineStart, [1, 0, 0, 1, x, y]);
    pen = lineStart;
  };
  const setFont = ([font, size]: unknown[]) => {
    ink.font = String(font);
    ink.size = Number(size);
  };

  function show(glyphs: (Glyph | number | null)[]) {
    const start = textPlace();
    let text = '';
    for (const glyph of glyphs) {
      if (typeof glyph === 'object') text += glyph?.unicode ?? '';
      pen = times(pen, [1, 0, 0, 1, advance(glyph, ink), 0]);
    }
    const end = textPlace();
    const [x, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
    const run = { text, x, right, baseline: start.y };
    runs.push({ ...run, doubt: doubtOf(run) });
  }

  const textPlace = () => place(times(ink.matrix, pen), 0, ink.rise);

  function doubtOf({ x, right, baseline }: Omit<Run, 'doubt' | 'text'>): Doubt | null {
    const points = Math.abs(ink.size) * heightOf(times(ink.matrix, pen));
    if (invisibleModes.has(ink.mode)) return 'no ink';
    if (points < tinyPoints && !isDrawnFont(page, ink.font)) return 'tiny';
    if (right < 0 || x > view.width || baseline < 0 || baseline - points > view.height) return 'off page';
    const middle = { x: (x + right) / 2, y: baseline - points * 0.3 };
    return ink.alpha < 0.1 || ground.isLike(ink.fill, middle) ? 'faint' : null;
  }

  const acts: Record<string, (args: unknown[]) => void> = {
    save,
    restore,
    transform: (args) => transform(toMatrix(args as number[])),
    beginGroup: save,
    endGroup: restore,
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) transform(toMatrix(matrix as number[]));
    },
    paintFormXObjectEnd: restore,
    setGState: ([pairs]) => {
      for (const [key, value] of (pairs ?? []) as [string, unknown][]) {
        if (key === 'ca') ink.alpha = Number(value);
        if (key === 'Font') setFont(value as unknown[]);
      }
    },
    setFillRGBColor: ([colour]) => {
      ink.fill = typeof colour === 'string' ? colour : null;
    },
    setFillColorN: () => {
      ink.fill = null;
    },
    constructPath: ([operation, , box]) => {
      if (ink.alpha > 0.9)
        ground.paint(operation as number, box as ArrayLike<number> | null, ink.fill, ink.matrix);
    },
    beginText: () => {
      lineStart = identity;
      pen = identity;
    },
    setFont,
    setTextRenderingMode: ([mode]) => {
      ink.mode = Number(mode);
    },
    setTextRise: ([rise]) => {
      ink.rise = Number(rise);
    },
    setCharSpacing: ([space]) => {
      ink.letterSpace = Number(space);
    },
    setWordSpacing: ([space]) => {
      ink.wordSpace = Number(space);
    },
    setHScale: ([percent]) => {
      ink.stretch = Number(percent) / 100;
    },
    setLeading: ([leading]) => {
      ink.leading = -Number(leading);
    },
    setTextMatrix: ([matrix]) => {
      lineStart = toMatrix(matrix as number[]);
      pen = lineStart;
    },
    moveText: ([x, y]) => moveText(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      ink.leading = Number(y);
      moveText(Number(x), Number(y));
    },
    nextLine: () => moveText(0, ink.leading),
    showText: ([glyphs]) => show((glyphs ?? []) as Glyph[]),
  };
  return { acts, runs };
}

/** Numbers move the pen back by thousandths of the size; letters move it on by their width. */
function advance(glyph: Glyph | number | null, ink: Ink): number {
  if (glyph === null) return 0;
  if (typeof glyph === 'number') return (-glyph / 1000) * ink.size * ink.stretch;
  const space = ink.letterSpace + (glyph.isSpace ? ink.wordSpace : 0);
  return (((glyph.width ?? 0) / 1000) * ink.size + space) * ink.stretch;
}

/** Type 3 fonts scale by a matrix of their own: their nominal size says nothing. */
function isDrawnFont(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return true;
  return (page.commonObjs.get(font) as { isType3Font?: boolean } | null)?.isType3Font === true;
}
