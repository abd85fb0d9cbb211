const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Without accents, capitals, NUL and half characters: how words are compared in a search. */
export const fold = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\0', '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøł]/g, (letter) => ligatures[letter] ?? letter);

/** A LIKE pattern for "contains these very characters". */
export const containing = (word: string): string => `%${fold(word).replace(/[\\%_]/g, '\\$&')}%`;
