import { withMinus } from '../minus.ts';

const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** count(2, 'offre', 'offres') → '2 offres'; French counts 0, 1 and 1,5 as singular. The two stay on one line. */
export const count = (n: number, one: string, many: string): string =>
  `${numbers.format(n)}\u00A0${n < 2 ? one : many}`;

const signedNumbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0, signDisplay: 'exceptZero' });

/** signed(3, 'pt', 'pts') → '+3 pts'. */
export const signed = (n: number, one: string, many: string): string =>
  `${withMinus(signedNumbers.format(n))}\u00A0${Math.abs(n) < 2 ? one : many}`;
