import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weigh } from './weigh.ts';

test('thirds of a hundred are 34, 33 and 33', () => {
  expect(weigh([1, 1, 1], 100)).toEqual([34, 33, 33]);
});

test('whole numbers that add up, each less than one from its exact share', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 1000 }), (list, sum) => {
      const whole = list.reduce((total, weight) => total + weight, 0);
      const shares = weigh(list, sum);
      expect(shares.reduce((total, share) => total + share, 0)).toBe(whole === 0 ? 0 : sum);
      for (const [index, share] of shares.entries()) {
        const exact = whole === 0 ? 0 : ((list[index] ?? 0) / whole) * sum;
        expect(Math.abs(share - exact)).toBeLessThan(1);
      }
    }),
  );
});
