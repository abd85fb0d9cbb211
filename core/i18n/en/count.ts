import { withMinus } from '../minus.ts';

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** count(2, 'offer', 'offers') → '2 offers'. The two stay on one line. */
export const count = (n: number, one: string, many: string): string =>
  `${numbers.format(n)}\u00A0${n === 1 ? one : many}`;

const signedNumbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** signed(3, 'pt', 'pts') → '+3 pts'. */
export const signed = (n: number, one: string, many: string): string =>
  `${withMinus(signedNumbers.format(n))}\u00A0${Math.abs(n) === 1 ? one : many}`;
