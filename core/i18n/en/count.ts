const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** count(2, 'offer', 'offers') → '2 offers'. */
export const count = (n: number, one: string, many: string): string =>
  `${numbers.format(n)} ${n === 1 ? one : many}`;
