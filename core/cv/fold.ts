// One way to compare words: no accents, no case, no typographic quotes.

/** Lower case, without accents; apostrophes straight, ligatures apart. Same words in French and English. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘´`]/g, "'")
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase();
}

/** Folded words: letters and digits, `+` and `#` kept ('C++', 'C#'). */
export function words(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => word !== '');
}

/** One space between words, none at the ends, no invisible characters. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** True when letters are all capitals (and there are at least two of them). */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Folded text of the same length: an index found in it is an index in the text (which is in composed form). */
export function foldInPlace(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text[i] as string);
  return folded;
}

const plain = /^[\x20-\x40\x5b-\x7e]$/;

function foldUnit(unit: string): string {
  if (plain.test(unit)) return unit;
  if ('’‘´`'.includes(unit)) return "'";
  if ('\u00a0\u202f\t'.includes(unit)) return ' ';
  return unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}
