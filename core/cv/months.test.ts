import { expect, test } from 'vitest';
import { monthSpan } from './months.ts';

const today = new Date('2026-11-22');
const months = (start: string | null, end: string | null, current = false) => {
  const span = monthSpan({ start, end, current }, today);
  return span && span.to - span.from;
};

test.each([
  ['2020-01', '2020-01', false, 1],
  ['2020-01', '2021-12', false, 24],
  ['2018', '2020', false, 24],
  ['2019', '2019', false, 12],
  ['2018-03', '2020', false, 28],
  ['2026-10', null, true, 2],
  ['2025', null, true, 17],
  ['2024-01', '2030-01', false, 35],
  [null, '2020', false, null],
  ['2020', null, false, null],
  ['2020-05', '2019-05', false, null],
  ['2031', null, true, null],
])('from %s to %s (under way: %s) are %s months', (start, end, current, expected) => {
  expect(months(start, end, current)).toBe(expected);
});
