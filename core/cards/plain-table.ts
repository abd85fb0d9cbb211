import { displayWidth, padLeft, padRight, shorten } from './display-width.ts';

type Align = 'left' | 'right';
const gap = 2;

/** Columns aligned by what they take on screen; the widest ones give way when the table is wider than the page. */
export const drawTable = (
  columns: { label: string; align: Align }[],
  rows: string[][],
  pageWidth: number,
): string[] => {
  const labels = columns.map(({ label }) => label);
  const widths = within(pageWidth, naturalWidths([labels, ...rows], columns.length));
  const line = (cells: string[]) =>
    columns
      .map(({ align }, index) => cell(cells[index] ?? '', widths[index] ?? 0, align))
      .join(' '.repeat(gap))
      .trimEnd();
  return [line(labels), widths.map((width) => '─'.repeat(width)).join(' '.repeat(gap)), ...rows.map(line)];
};

const cell = (content: string, width: number, align: Align): string =>
  align === 'right' ? padLeft(shorten(content, width), width) : padRight(shorten(content, width), width);

const naturalWidths = (rows: string[][], columns: number): number[] =>
  Array.from({ length: columns }, (_, index) =>
    Math.max(...rows.map((row) => displayWidth(row[index] ?? ''))),
  );

const within = (pageWidth: number, widths: number[]): number[] => {
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
  const widest = Math.max(...widths);
  if (total <= pageWidth || widest <= 8) return widths;
  const narrower = Math.max(8, widest - (total - pageWidth));
  return within(pageWidth, widths.with(widths.indexOf(widest), Math.max(narrower, secondOf(widths))));
};

/** The widest column first shrinks to the next widest, so that both then give way together. */
const secondOf = (widths: number[]): number => {
  const next = widths.toSorted((a, b) => b - a)[1] ?? 0;
  return next === Math.max(...widths) ? next - 1 : next;
};
