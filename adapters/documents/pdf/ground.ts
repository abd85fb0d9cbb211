import { type Matrix, place } from './matrix.ts';

export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
  fill: string | null;
}

export interface Ground {
  /** A filled shape, kept by its bounding box and given back; null when nothing was filled. */
  paint(operation: number, box: ArrayLike<number> | null, fill: string | null, matrix: Matrix): Area | null;
  /** True when the colour is that of what was painted last at this place (paper is white); unknown colours differ. */
  isLike(fill: string | null, at: { x: number; y: number }): boolean;
}

/** fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke in the engine's numbering. */
const fills = new Set([22, 23, 24, 25, 26, 27]);

/** Colours nearer than this in every channel (of 255) are told apart by nobody. */
export const tooClose = 28;

/** What lies under the text, as far as filled shapes tell. Pictures are not known here. */
export function createGround(): Ground {
  const areas: Area[] = [];
  return {
    paint(operation, box, fill, matrix) {
      if (!fills.has(operation) || !box || box.length < 4) return null;
      const a = place(matrix, Number(box[0]), Number(box[1]));
      const b = place(matrix, Number(box[2]), Number(box[3]));
      const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
      const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
      if (right - left <= 8 || bottom - top <= 4) return null;
      const area = { left, top, right, bottom, fill };
      areas.push(area);
      return area;
    },
    isLike(fill, { x, y }) {
      if (fill === null) return false;
      const under = areas.findLast(
        (area) => x > area.left && x < area.right && y > area.top && y < area.bottom,
      );
      const colour = under ? under.fill : '#ffffff';
      return colour !== null && distance(colour, fill) < tooClose;
    },
  };
}

/** The largest difference of a channel between two colours '#rrggbb'. */
export function distance(a: string, b: string): number {
  const [p, q] = [channels(a), channels(b)];
  return Math.max(...p.map((value, at) => Math.abs(value - (q[at] ?? 0))));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
