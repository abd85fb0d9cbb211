/**
 * Words that can only be read: no control characters, no line breaks, nothing invisible, nothing that turns the direction
 * of writing, no towers of accents. What a renderer draws has passed here; each platform then escapes its own markup.
 */
export const inert = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/(\p{M}{3})\p{M}+/gu, '$1');
