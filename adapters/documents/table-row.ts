import type { FlowLine } from './flow.ts';

/** A row of short cells is one line with tabs; a last cell of several lines goes on below. Taller cells follow one another. */
export function rowLines(given: readonly FlowLine[][]): FlowLine[] {
  const cells = given.map((cell) => cell.map(asCell)).filter((lines) => lines.length > 0);
  const last = cells.at(-1) ?? [];
  const before = cells.slice(0, -1).map((lines) => lines[0]);
  const [first, ...others] = last;
  if (!first || before.length === 0 || cells.slice(0, -1).some((lines) => lines.length > 1))
    return cells.flat();
  const text = [...before.map((line) => line?.text ?? ''), first.text].join('\t');
  return [{ ...first, text, role: 'cell' }, ...others];
}

function asCell(line: FlowLine): FlowLine {
  return line.role ? line : { ...line, role: 'cell' };
}
