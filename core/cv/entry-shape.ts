// How a section's entries are set: where their heads begin and what tells them from the text below.

import type { Run } from './chunks.ts';
import type { Anchor } from './entry-anchors.ts';
import type { Line } from './lines.ts';

/** Styles of the lines between an entry's top and its dates, learnt where the section begins. */
export interface Shape {
  above: string[];
  body: string;
  indent: number;
}

export function shapeOf(lines: readonly Line[], anchors: Anchor[]): Shape {
  const first = (anchors[0] as Anchor).at;
  const indent = Math.min(
    ...lines.filter((line) => !line.margin).map((line) => line.x),
    Number.POSITIVE_INFINITY,
  );
  const body = bodyStyle(lines);
  const above = lines.slice(Math.max(0, first - 3), first).filter((line) => isHeadLike(line));
  const styles = above.map(styleKey);
  return { above: agrees(lines, anchors, styles, body) ? styles : [], body, indent };
}

/** The first entry's shape counts when other entries share it, at least in the line just above the dates. */
function agrees(lines: readonly Line[], anchors: Anchor[], styles: string[], body: string): boolean {
  const last = styles.at(-1);
  if (last === undefined || anchors.length < 3) return last !== undefined;
  const same = anchors.slice(1).filter((anchor) => {
    const above = lines[anchor.at - 1];
    return above && isHeadLike(above) && styleKey(above) === last;
  });
  return same.length >= (anchors.length - 1) * (last === body ? 0.7 : 0.3);
}

export function bodyStyle(lines: readonly Line[]): string {
  const letters = new Map<string, number>();
  for (const line of lines)
    letters.set(styleKey(line), (letters.get(styleKey(line)) ?? 0) + line.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** The style of a line is that of its first words: "**Mazars** (Lille)" and "**Cabinet Fiducia** (Le Mans)" are alike. */
export function styleKey(line: { size: number; bold: boolean; runs?: readonly Run[] }): string {
  const { size, bold } = line.runs?.find((run) => run.text.length > 1) ?? line;
  return `${Math.round(size * 2) / 2}${bold ? 'b' : ''}`;
}

export function isHeadLike(line: Line): boolean {
  if (line.bullet || line.text.length > 110) return false;
  return !/[.;:]$/.test(line.text) || /\b(?:inc|ltd|co|corp|s\.a|s\.l)\.$/i.test(line.text);
}

export function topOf(
  lines: readonly Line[],
  anchor: Anchor,
  previous: Anchor | undefined,
  shape: Shape,
): number {
  const floor = previous ? previous.at + previous.length : 0;
  let top = anchor.at;
  for (let k = shape.above.length - 1; k >= 0; k--) {
    const line = lines[top - 1];
    if (!line || top - 1 < floor || !isHeadLike(line) || styleKey(line) !== shape.above[k]) break;
    if (line.x > shape.indent + 8 && !line.margin) break;
    top -= 1;
  }
  return top > anchor.at - 1 ? emphasisedAbove(lines, anchor, floor, shape) : top;
}

/** Entries that differ from the first: a line set apart from the body, just above the dates, still belongs to them. */
function emphasisedAbove(lines: readonly Line[], anchor: Anchor, floor: number, shape: Shape): number {
  const line = lines[anchor.at - 1];
  if (!line || anchor.at - 1 <= floor || !isHeadLike(line) || line.margin) return anchor.at;
  const above = lines[anchor.at - 2];
  const stands = isEmphasised(line, shape.body) && line.text.length < 80 && line.gapAbove >= 1.3;
  return stands && above && !isEmphasised(above, shape.body) ? anchor.at - 1 : anchor.at;
}

export function isEmphasised(line: { size: number; bold: boolean }, body: string): boolean {
  const bodyBold = body.endsWith('b');
  return (line.bold && !bodyBold) || line.size > Number.parseFloat(body) + 0.4;
}
