/**
 * Whole numbers in the proportion of `weights` whose sum is exactly `sum` (largest remainder, Hamilton's method; equal
 * remainders go to the earlier weight). All zeros when there is no weight.
 */
export function weigh(weights: readonly number[], sum: number): number[] {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  if (whole <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight / whole) * sum);
  const shares = exact.map(Math.floor);
  const left = sum - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
