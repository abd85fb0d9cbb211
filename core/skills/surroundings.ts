import type { Surroundings } from './ambiguity.ts';
import type { Word } from './words.ts';

/** What stands around words[from..to]; `sure` holds the words that belong to skills beyond doubt, by index. */
export function surroundingsOf(
  text: string,
  words: Word[],
  { from, to }: { from: number; to: number },
  { trade, sure }: { trade: string; sure: Map<number, string> },
): Surroundings {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  const near = [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => (step < 0 ? from + step : to + step));
  return {
    quote: text.slice(start, end),
    before: sameLine(text, words.slice(Math.max(0, from - 4), from).reverse(), start),
    after: sameLine(text, words.slice(to + 1, to + 5), end),
    left: text[start - 1] ?? '',
    right: text[end] ?? '',
    alone: standsAlone(text, start, end),
    company: near.some(
      (at) => keepsCompany(trade, sure.get(at)) && sameSentence(text, words[at], start, end),
    ),
  };
}

/** Trades whose tools are named together; 'Express' beside 'livraison' is no framework. */
const toolTrades = new Set(
  'software infrastructure data design office accounting management marketing engineering hr'.split(' '),
);

const keepsCompany = (trade: string, other: string | undefined) =>
  other !== undefined && (other === trade || (toolTrades.has(trade) && toolTrades.has(other)));

function sameSentence(text: string, word: Word | undefined, start: number, end: number): boolean {
  if (!word) return false;
  return !/[.!?]\s|\n/.test(text.slice(Math.min(word.end, end), Math.max(word.start, start)));
}

function sameLine(text: string, words: Word[], place: number): string[] {
  const onLine = (word: Word) =>
    !text.slice(Math.min(word.end, place), Math.max(word.start, place)).includes('\n');
  return words.filter(onLine).map((word) => word.key);
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = /(?:^|[\n\t,;|•·●▪◦])[ \-–*.]*$/u.test(text.slice(Math.max(0, start - 6), start));
  const after = /^[ .]*(?:$|[\n\t,;|•·●▪◦])/u.test(text.slice(end, end + 6));
  return (before || start === 0) && (after || end === text.length);
}
