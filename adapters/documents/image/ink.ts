import type { Sheet } from './sheet.ts';

/** Places of the dark points. */
interface Ink {
  x: Int16Array;
  y: Int16Array;
}

/**
 * Points clearly darker than what surrounds them (light letters on a dark bar count by their edges). What goes on without a gap
 * for longer than a letter is a rule, the edge of a bar or of the table under the sheet.
 */
export function inkOf({ width, height, grey }: Sheet): Ink {
  const around = meansAround(grey, width, height);
  const dark = Uint8Array.from(grey, (level, at) => (level < (around[at] ?? 0) - contrast ? 1 : 0));
  const long = new Uint8Array(dark.length);
  for (let y = 0; y < height; y++) markLongRuns(dark, long, { from: y * width, step: 1, count: width });
  for (let x = 0; x < width; x++) markLongRuns(dark, long, { from: x, step: width, count: height });
  const x: number[] = [];
  const y: number[] = [];
  for (let at = 0; at < dark.length; at++) {
    if (dark[at] === 0 || long[at] === 1) continue;
    x.push(at % width);
    y.push(Math.floor(at / width));
  }
  return { x: Int16Array.from(x), y: Int16Array.from(y) };
}

function markLongRuns(
  dark: Uint8Array,
  long: Uint8Array,
  line: { from: number; step: number; count: number },
) {
  const end = line.from + line.count * line.step;
  let run = 0;
  for (let at = line.from; at <= end; at += line.step) {
    if (at < end && dark[at] === 1) {
      run += 1;
      continue;
    }
    if (run > longestStroke) for (let k = 1; k <= run; k++) long[at - k * line.step] = 1;
    run = 0;
  }
}

const longestStroke = 28;

/** Levels darker than the neighbourhood from which a point is ink. */
const contrast = 25;
const reach = 12;

/** Mean of the square of `reach` around each point, by a table of sums. */
function meansAround(grey: Uint8Array, width: number, height: number): Float32Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const sum = (x: number, y: number) => sums[y * (width + 1) + x] ?? 0;
  return Float32Array.from(grey, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    const total = sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top);
    return total / ((right - left) * (bottom - top));
  });
}
