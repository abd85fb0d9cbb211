const numbers = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** count(2, 'offre', 'offres') → '2 offres'; French counts 0, 1 and 1,5 as singular. The two stay on one line. */
export const count = (n: number, one: string, many: string): string =>
  `${numbers.format(n)}\u00A0${n < 2 ? one : many}`;
