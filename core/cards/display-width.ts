const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const emoji = /\p{Emoji_Presentation}|\uFE0F/u;
const wideScript =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u;

/** Columns that words take in a terminal: emoji and East Asian letters two, combining marks none. */
export const displayWidth = (words: string): number =>
  [...graphemes.segment(words)].reduce((width, { segment }) => width + widthOf(segment), 0);

const widthOf = (grapheme: string): number => {
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  return emoji.test(grapheme) || wideScript.test(grapheme) ? 2 : 1;
};

export const padRight = (words: string, width: number): string =>
  words + ' '.repeat(Math.max(0, width - displayWidth(words)));
export const padLeft = (words: string, width: number): string =>
  ' '.repeat(Math.max(0, width - displayWidth(words))) + words;

/** Shortens to `width` columns, ending in '…'. */
export const shorten = (words: string, width: number): string => {
  if (displayWidth(words) <= width) return words;
  let kept = '';
  for (const { segment } of graphemes.segment(words)) {
    if (displayWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
};

/** Breaks at ordinary spaces only, so that '12 %' and 'Lieu :' stay whole; a word longer than a line is cut. */
export const wrap = (words: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ').flatMap((piece) => cut(piece, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

const cut = (word: string, width: number): string[] => {
  if (displayWidth(word) <= width) return [word];
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.at(-1) ?? '';
    if (displayWidth(last + segment) > width) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
};
