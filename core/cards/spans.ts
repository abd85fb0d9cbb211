import { type Span, text } from './card.ts';

/** Puts `between` between groups of spans; empty groups disappear. */
export const joined = (groups: Span[][], between = ' · '): Span[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [text(between), ...group]));

/** One line of words: line breaks and runs of spaces become one space, and what is too long ends in '…'. */
export const clip = (words: string, max: number): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= max
    ? line
    : `${letters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
};

/** 'lyon' → 'Lyon', for words that begin a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
