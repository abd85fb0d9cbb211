import { fold } from '../cv/fold.ts';

/** Looks for words in one text, whatever their case, accents and spacing. */
export interface Finder {
  /** The line, as it stands in the text, that holds these words; null when none does. */
  line(words: string): string | null;
  /** Does it stand in the text, also over line breaks, and not inside another word? */
  has(words: string): boolean;
  /** The line with this number of lines around it. */
  around(line: string, lines: number): string;
}

export const createFinder = (text: string): Finder => {
  const lines = text.split('\n');
  const folded = lines.map(squeeze);
  const whole = ` ${squeeze(text)} `;
  return {
    line(words) {
      const wanted = squeeze(words);
      if (wanted.length < 2) return null;
      const at = folded.findIndex((line) => line.includes(wanted));
      const longer = at >= 0 ? at : folded.findIndex((line) => line.length >= 8 && wanted.includes(line));
      return whole.includes(wanted) ? (lines[longer] ?? null) : null;
    },
    has: (words) => {
      const wanted = squeeze(words);
      return wanted !== '' && whole.includes(` ${wanted} `);
    },
    around(line, count) {
      const at = lines.indexOf(line);
      return lines.slice(Math.max(0, at - count), at + count + 1).join('\n');
    },
  };
};

/** Words and signs that matter ('C++', 'C#', 'Node.js'), one space between. */
const squeeze = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}+#@.]+/gu, ' ')
    .replace(/\.(?= |$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
