import { expect, test } from 'vitest';
import { readingLimits } from './limits.ts';
import { readingClock } from './reading-clock.ts';

test('text and drawing share one time, OCR has its own for each page', () => {
  let now = 1000;
  const clock = readingClock({ ...readingLimits, textSeconds: 8, ocrSeconds: 30 }, () => now);
  expect(clock.text()).toBe(9000);
  now = 3000;
  expect(clock.text()).toBe(9000);
  now = 4000;
  expect(clock.ocr()).toBe(34_000);
  now = 20_000;
  expect(clock.text()).toBe(25_000);
  now = 24_900;
  expect(clock.ocr()).toBe(54_900);
  expect(clock.text()).toBe(26_400);
});
