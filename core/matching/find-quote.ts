import { fold } from '../skills/words.ts';

/** Finds words in a text whatever their case, accents, spaces and line breaks; never inside another word. */
export function patternOf(wanted: string): RegExp | null {
  const words = wanted
    .trim()
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const body = words.map(looseWord).join('[\\s\\u00a0-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}+#])`, 'iu');
}

/** The place where `wanted` stands in the text, exactly as written there; null when it does not. */
export function findQuote(text: string, wanted: string): string | null {
  const plain = wanted.trim();
  if (plain === '' || text === '') return null;
  if (text.includes(plain)) return plain;
  return patternOf(plain)?.exec(text)?.[0] ?? null;
}

const accents: Record<string, string> = {
  a: '[aàáâãäå]',
  c: '[cç]',
  e: '[eèéêë]',
  i: '[iìíîï]',
  n: '[nñ]',
  o: '[oòóôõö]',
  u: '[uùúûü]',
  y: '[yýÿ]',
  "'": "['’ʼ]",
};

function looseWord(word: string): string {
  return [...word.replace(/[’ʼ]/g, "'")].map((letter) => accents[fold(letter)] ?? escaped(letter)).join('');
}

const escaped = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
