import type { PDFOperatorList, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { PageViewport } from 'pdfjs-dist/types/src/display/display_utils.d.ts';
import { type Area, createGround, type Ground } from './ground.ts';
import { createLayerStack, type Layers } from './layers.ts';
import { toMatrix } from './matrix.ts';
import { pdfjs } from './open-pdf.ts';
import { createPen, type Glyph, type Written } from './pen.ts';

/** Why a person may not see a text. */
type Doubt = 'no ink' | 'tiny' | 'transparent' | 'off page' | 'layer off' | 'faint' | 'covered';

/** One show-text operation: where it goes on the page (points, origin top left) and whether it can be seen. */
export interface Run extends Written {
  /** '#rrggbb', null when not told. */
  fill: string | null;
  doubt: Doubt | null;
}

/** Walks the page's drawing operations and says of each text how it is painted. */
export async function paintedRuns(
  page: PDFPageProxy,
  operators: PDFOperatorList,
  view: PageViewport,
  layers: Layers,
): Promise<Run[]> {
  const { OPS } = await pdfjs();
  const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]));
  const pen = createPen(toMatrix(view.transform));
  const ground = createGround();
  const runs: Run[] = [];
  const layer = createLayerStack(layers);
  const acts: Acts = {
    ...penActs(pen),
    ...layer.acts,
    constructPath: ([operation, , box]) => {
      const { alpha, fill, matrix } = pen.ink;
      if (alpha <= 0.9 || layer.isOff()) return;
      const area = ground.paint(operation as number, box as ArrayLike<number> | null, fill, matrix);
      if (area) cover(runs, area);
    },
    showText: ([glyphs]) => {
      const written = pen.write((glyphs ?? []) as Glyph[]);
      const doubt = layer.isOff() ? 'layer off' : doubtOf(written, pen, ground, view, page);
      runs.push({ ...written, fill: pen.ink.fill, doubt });
    },
  };
  for (const [at, code] of operators.fnArray.entries()) {
    acts[names.get(code) ?? '']?.((operators.argsArray[at] ?? []) as unknown[]);
  }
  return runs;
}

/** A shape painted later lies on the text. Shapes are known by their bounds alone: the page's picture has the last word. */
function cover(runs: Run[], area: Area) {
  for (const run of runs) {
    const middle = run.baseline - run.points * 0.3;
    const under = run.x >= area.left && run.right <= area.right && middle > area.top && middle < area.bottom;
    if (under && run.doubt === null && run.fill !== null) run.doubt = 'covered';
  }
}

type Acts = Record<string, (args: unknown[]) => void>;
type Pen = ReturnType<typeof createPen>;

const inkless = new Set([3, 7]);
const tinyPoints = 2;

function doubtOf(
  written: Written,
  pen: Pen,
  ground: Ground,
  view: PageViewport,
  page: PDFPageProxy,
): Doubt | null {
  const { x, right, baseline, points } = written;
  const { mode, font, alpha, fill } = pen.ink;
  if (inkless.has(mode)) return 'no ink';
  if (points < tinyPoints && !isDrawnFont(page, font)) return 'tiny';
  if (alpha < 0.1) return 'transparent';
  if (right < 0 || x > view.width || baseline < 0 || baseline - points > view.height) return 'off page';
  const middle = { x: (x + right) / 2, y: baseline - points * 0.3 };
  return ground.isLike(fill, middle) ? 'faint' : null;
}

/** Type 3 fonts scale by a matrix of their own: their nominal size says nothing. */
function isDrawnFont(page: PDFPageProxy, font: string): boolean {
  if (!page.commonObjs.has(font)) return true;
  return (page.commonObjs.get(font) as { isType3Font?: boolean } | null)?.isType3Font === true;
}

/** The operations that move the pen or change its ink, by the engine's names. */
function penActs(pen: Pen): Acts {
  const setFont = ([font, size]: unknown[]) => pen.set({ font: String(font), size: Number(size) });
  const number = (use: (value: number) => void) => (args: unknown[]) => use(Number(args[0]));
  return {
    save: pen.save,
    restore: pen.restore,
    transform: (args) => pen.transform(args as number[]),
    beginGroup: pen.save,
    endGroup: pen.restore,
    paintFormXObjectBegin: ([matrix]) => {
      pen.save();
      if (matrix) pen.transform(matrix as number[]);
    },
    paintFormXObjectEnd: pen.restore,
    setGState: ([pairs]) => {
      for (const [key, value] of (pairs ?? []) as [string, unknown][]) {
        if (key === 'ca') pen.set({ alpha: Number(value) });
        if (key === 'Font') setFont(value as unknown[]);
      }
    },
    setFillRGBColor: ([colour]) => pen.set({ fill: typeof colour === 'string' ? colour : null }),
    setFillColorN: () => pen.set({ fill: null }),
    setFont,
    setTextRenderingMode: number((mode) => pen.set({ mode })),
    setTextRise: number((rise) => pen.set({ rise })),
    setCharSpacing: number((letterSpace) => pen.set({ letterSpace })),
    setWordSpacing: number((wordSpace) => pen.set({ wordSpace })),
    setHScale: number((percent) => pen.set({ stretch: percent / 100 })),
    setLeading: number((leading) => pen.set({ leading: -leading })),
    beginText: () => pen.startText(),
    setTextMatrix: ([matrix]) => pen.startText(matrix as number[]),
    moveText: ([x, y]) => pen.moveLine(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      pen.set({ leading: Number(y) });
      pen.moveLine(Number(x), Number(y));
    },
    nextLine: () => pen.moveLine(0, pen.ink.leading),
  };
}
