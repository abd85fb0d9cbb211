import { inkOf } from './ink.ts';
import { resized, type Sheet } from './sheet.ts';

/** How the lines of text lie on a sheet. */
export interface Lie {
  /** The lines run up or down the sheet. Which of the two, only reading tells. */
  sideways: boolean;
  /** Degrees clockwise by which the lines are off level (or off upright, sideways). */
  tilt: number;
  /** Height of a line's ink in points of the sheet; null when no lines were found. */
  lineHeight: number | null;
  /** Share of the sheet that is ink, 0–1. */
  ink: number;
}

/**
 * By projection: along the right angle ink falls into dense rows with bare ones between. The sum of the steps from row to row
 * is largest there (after Postl, 1986); it is taken for both directions at every angle up to 20 degrees.
 */
export async function lieOf(sheet: Sheet): Promise<Lie> {
  const scale = Math.min(1, lookWidth / Math.max(sheet.width, sheet.height));
  const small = await resized(sheet, scale);
  const ink = inkOf(small);
  const share = ink.x.length / (small.width * small.height);
  if (ink.x.length < fewestPoints) return { sideways: false, tilt: 0, lineHeight: null, ink: share };
  const level = bestAngle(ink.x, ink.y);
  const upright = bestAngle(ink.y, ink.x);
  const sideways = upright.steps > level.steps * 1.15;
  const best = sideways ? upright : level;
  const rows = sideways ? project(ink.y, ink.x, best.angle) : project(ink.x, ink.y, best.angle);
  return {
    sideways,
    tilt: sideways ? -best.angle : best.angle,
    lineHeight: heightOf(rows, scale),
    ink: share,
  };
}

const lookWidth = 1000;
const fewestPoints = 300;
const steepest = 20;

/** Coarse, then fine: to a twentieth of a degree. */
function bestAngle(along: Int16Array, across: Int16Array): { angle: number; steps: number } {
  let best = { angle: 0, steps: stepsOf(project(along, across, 0)) };
  for (const step of [1, 0.25, 0.05]) {
    const [from, to] = step === 1 ? [-steepest, steepest] : [best.angle - step * 4, best.angle + step * 4];
    for (let angle = from; angle <= to; angle += step) {
      const steps = stepsOf(project(along, across, angle));
      if (steps > best.steps) best = { angle, steps };
    }
  }
  return { angle: Math.round(best.angle * 20) / 20, steps: best.steps };
}

/** How many points of ink fall into each row when rows are inclined by `angle`. */
function project(along: Int16Array, across: Int16Array, angle: number): Int32Array {
  const slope = Math.tan((angle * Math.PI) / 180);
  const offset = lookWidth + 0.5;
  const rows = new Int32Array(lookWidth * 3);
  for (let at = 0; at < along.length; at++) {
    const row = ((across[at] ?? 0) - slope * (along[at] ?? 0) + offset) | 0;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows;
}

/** A single step counts no more than a line of text makes: the edge of a bar, a rule or a table top does not win. */
function stepsOf(rows: Int32Array): number {
  const held = rows.filter((count) => count > 0);
  const most = (2 * held.reduce((sum, count) => sum + count, 0)) / held.length;
  let total = 0;
  for (let at = 1; at < rows.length; at++) {
    const step = Math.min(most, Math.abs((rows[at] ?? 0) - (rows[at - 1] ?? 0)));
    total += step * step;
  }
  return total;
}

/** The middle height of the runs of rows that hold ink, in points of the whole sheet. */
function heightOf(rows: Int32Array, scale: number): number | null {
  const bare = Math.max(2, 0.12 * Math.max(...rows));
  const runs: number[] = [];
  let run = 0;
  for (const count of rows) {
    if (count > bare) run += 1;
    else {
      if (run > 2) runs.push(run);
      run = 0;
    }
  }
  if (runs.length < 3) return null;
  return (runs.toSorted((a, b) => a - b)[runs.length >> 1] ?? 0) / scale;
}
