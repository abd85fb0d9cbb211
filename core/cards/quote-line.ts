import { clip } from './spans.ts';

const longest = 110;
const fewestWords = 4;

/**
 * The line of the document in which a proof stands, when it says more than the proof itself: 'React' → 'Refonte de l’espace
 * client en React'. Always words of the document; a long line is shown from around the proof.
 */
export const quoteLine = (document: string, proof: string): string => {
  const whole = new RegExp(`(?<![\\p{L}\\d])${escaped(proof)}(?![\\p{L}\\d])`, 'u');
  const line = document
    .split(/\n/)
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .find((words) => whole.test(words) && words.split(' ').length >= fewestWords);
  if (!line || proof.split(' ').length >= fewestWords) return clip(proof, longest);
  return line.length <= longest ? line : around(line, line.search(whole), proof.length);
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Whole words on both sides of the proof, with '…' where the line goes on. */
const around = (line: string, at: number, length: number): string => {
  const from = Math.max(0, at - Math.floor((longest - length) / 2));
  const begin = from === 0 ? 0 : line.indexOf(' ', from) + 1;
  const end = line.lastIndexOf(' ', begin + longest);
  const shown = line.slice(begin, end > at ? end : undefined);
  return `${begin > 0 ? '…' : ''}${shown}${end > at ? '…' : ''}`;
};
