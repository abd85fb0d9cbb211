import { heightOf, identity, type Matrix, place, times, toMatrix } from './matrix.ts';

/** The graphics state as far as text needs it. */
interface Ink {
  matrix: Matrix;
  /** '#rrggbb'; null for a pattern or anything else whose colour is not told. */
  fill: string | null;
  alpha: number;
  font: string;
  size: number;
  /** Text rendering mode: 3 and 7 leave no ink. */
  mode: number;
  rise: number;
  leading: number;
  letterSpace: number;
  wordSpace: number;
  stretch: number;
}

export interface Glyph {
  unicode?: string;
  /** Thousandths of the font size. */
  width?: number;
  isSpace?: boolean;
}

export interface Written {
  text: string;
  x: number;
  right: number;
  baseline: number;
  /** Height of the font on the page. */
  points: number;
}

/** A pen that follows the drawing operations: where it stands, what it writes with, and a stack to come back to. */
export function createPen(page: Matrix) {
  const kept: Ink[] = [];
  let ink: Ink = { ...freshInk, matrix: page };
  let lineStart: Matrix = identity;
  let at: Matrix = identity;
  const here = () => place(times(ink.matrix, at), 0, ink.rise);

  return {
    get ink(): Readonly<Ink> {
      return ink;
    },
    set(change: Partial<Ink>) {
      ink = { ...ink, ...change };
    },
    save() {
      kept.push(ink);
    },
    restore() {
      ink = kept.pop() ?? ink;
    },
    transform(matrix: ArrayLike<number>) {
      ink = { ...ink, matrix: times(ink.matrix, toMatrix(matrix)) };
    },
    startText(matrix: ArrayLike<number> = identity) {
      lineStart = toMatrix(matrix);
      at = lineStart;
    },
    moveLine(x: number, y: number) {
      lineStart = times(lineStart, [1, 0, 0, 1, x, y]);
      at = lineStart;
    },
    write(glyphs: readonly (Glyph | number | null)[]): Written {
      const start = here();
      let text = '';
      for (const glyph of glyphs) {
        if (typeof glyph === 'object') text += glyph?.unicode ?? '';
        at = times(at, [1, 0, 0, 1, advance(glyph, ink), 0]);
      }
      const end = here();
      const points = Math.abs(ink.size) * heightOf(times(ink.matrix, at));
      return {
        text,
        x: Math.min(start.x, end.x),
        right: Math.max(start.x, end.x),
        baseline: start.y,
        points,
      };
    },
  };
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

/** Numbers move the pen back by thousandths of the size; letters move it on by their width. */
function advance(glyph: Glyph | number | null, ink: Ink): number {
  if (glyph === null) return 0;
  if (typeof glyph === 'number') return (-glyph / 1000) * ink.size * ink.stretch;
  const space = ink.letterSpace + (glyph.isSpace ? ink.wordSpace : 0);
  return (((glyph.width ?? 0) / 1000) * ink.size + space) * ink.stretch;
}
