import { isTown } from '../cv/places.ts';
import { type Word, wordsOf } from '../skills/words.ts';

export interface TownMention {
  /** As people write it: 'Lyon', 'Saint-Nazaire' also where the text says 'st nazaire'. */
  name: string;
  start: number;
  end: number;
}

/** Known towns of a text in its order. A town that is also a common word counts only as a name after 'à', 'in' and the like. */
export function townsIn(text: string): TownMention[] {
  const words = wordsOf(text);
  const found: TownMention[] = [];
  for (let at = 0; at < words.length; ) {
    const size = sizeOfTownAt(words, at);
    const town = words.slice(at, at + size);
    if (size > 0 && isMeant(text, town)) found.push(mentionOf(text, town));
    at += Math.max(1, size);
  }
  return found;
}

const longest = 4;
const abbreviated: Record<string, string> = { st: 'saint', ste: 'sainte' };
const commonWords = new Set([
  'nice',
  'tours',
  'laval',
  'lens',
  'orange',
  'sens',
  'gap',
  'cork',
  'reading',
  'porto',
  'chartres',
]);

const keyOf = ({ key }: Word) => abbreviated[key] ?? key;

function sizeOfTownAt(words: readonly Word[], at: number): number {
  for (let size = Math.min(longest, words.length - at); size > 0; size--) {
    if (
      isTown(
        words
          .slice(at, at + size)
          .map(keyOf)
          .join('-'),
      )
    )
      return size;
  }
  return 0;
}

function isMeant(text: string, [first, second]: readonly Word[]): boolean {
  if (!first) return false;
  if (second || !commonWords.has(first.key)) return true;
  return (
    /^\p{Lu}/u.test(text.slice(first.start)) &&
    /(?:^|\s)(?:à|a|in|sur|at)\s+$/iu.test(text.slice(0, first.start))
  );
}

function mentionOf(text: string, town: readonly Word[]): TownMention {
  const [start, end] = [town[0]?.start ?? 0, town.at(-1)?.end ?? 0];
  const written = text.slice(start, end);
  const plain = /^\p{Lu}/u.test(written) && !town.some(({ key }) => key in abbreviated);
  return { name: plain ? written : town.map(keyOf).map(capitalised).join('-'), start, end };
}

/** The small words inside a name stay small: 'Aix-en-Provence', 'La Rochelle' keeps its article. */
const capitalised = (word: string, index: number) =>
  index > 0 && /^(?:en|de|du|des|la|le|les|sur|sous|lès|d|l)$/.test(word)
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
