const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** count(2, 'offer', 'offers') → '2 offers'. The two stay on one line. */
export const count = (n: number, one: string, many: string): string =>
  `${numbers.format(n)}\u00A0${n === 1 ? one : many}`;
