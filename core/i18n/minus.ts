/** Intl writes a hyphen before a negative number; people read the minus sign. */
export const withMinus = (number: string): string => number.replace('-', '\u2212');
