// How the vocabulary cuts text: words with their place in it, without case or accents.

export interface Word {
  /** Folded: lower case, no accents. */
  key: string;
  /** `key` without a plural ending. */
  singular: string;
  start: number;
  end: number;
  /** A short word that may stand between the words of a name: 'gestion de la paie' is 'gestion paie'. */
  connector: boolean;
}

const wordPattern = /[cC]\+\+(?!\+)|[cCfF]#|[\p{L}\p{N}\p{M}]+/gu;
const connectors = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'of', 'the']);

/** Words of a text in order; text.slice(start, end) is the word as written. 'C++', 'C#', 'F#' are one word each. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((found) => {
    const key = fold(found[0]);
    const end = found.index + found[0].length;
    const elided = /^[dl]$/.test(key) && /^['’]$/.test(text[end] ?? '');
    return {
      key,
      singular: singular(key),
      start: found.index,
      end,
      connector: elided || connectors.has(key),
    };
  });
}

/** Nothing to take off: most words, and the slow forms of Unicode are spared. */
const plainAscii = /^[\x20-\x7e]*$/;

/** Lower case without accents or ligatures: 'Bœuf', 'DÉVELOPPEUR' → 'boeuf', 'developpeur'. */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss').normalize('NFC');
}

/** One key per name, whatever spaces, hyphens, dots and connectors: 'Node.js', 'node JS' → 'nodejs'. */
export function compactKey(name: string): string {
  const words = wordsOf(name);
  const kept = words.length > 1 ? words.filter((word) => !word.connector) : words;
  return (kept.length > 0 ? kept : words)
    .map((word) => (kept.length > 1 ? word.singular : word.key))
    .join('');
}

function singular(key: string): string {
  if (key.length < 5) return key;
  return key.replace(/eaux$/, 'eau').replace(/([^s])s$/, '$1');
}
