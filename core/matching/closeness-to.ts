import type { OccupationEntry } from '../skills/vocabulary.ts';

export interface Title {
  occupation: OccupationEntry | undefined;
  words: ReadonlySet<string>;
}

/**
 * 0–1 between two job titles: 1 for the same words, else by the vocabulary's occupations; titles it does not know are
 * compared by their words (share of the asked title's words; women's and men's forms are one word).
 */
export function closenessTo(
  asked: Title & { closeness: (other: OccupationEntry) => number },
  other: Title,
): number {
  const shared = [...asked.words].filter((word) => other.words.has(word)).length;
  const overlap = asked.words.size === 0 ? 0 : shared / asked.words.size;
  if (overlap === 1) return 1;
  if (!asked.occupation || !other.occupation) return overlap;
  return asked.closeness(other.occupation);
}
