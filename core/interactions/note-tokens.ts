import { fold } from '../skills/words.ts';

export interface Token {
  key: string;
  start: number;
  end: number;
  /** Clauses are cut by punctuation; negation does not cross. */
  clause: number;
  /** A capital inside a sentence: 'Claire' is a person there, not a quality. */
  name: boolean;
}
/** Words and emoji of a note; text.slice(start, end) is the token as written. */
export function tokensOf(text: string): Token[] {
  let clause = 0;
  let last = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\p{Extended_Pictographic}/gu)].map((found) => {
    const opens = found.index === 0 || /[.!?;:()\n]/.test(text.slice(last, found.index));
    if (opens || text.slice(last, found.index).includes(',')) clause++;
    last = found.index + found[0].length;
    const key = fold(found[0]);
    const name = !opens && givenNames.has(key) && /^\p{Lu}\p{Ll}/u.test(found[0]);
    return { key, start: found.index, end: last, clause, name };
  });
}

/** 2, -2, or 0 for whatever is no emoji of feeling. */
export function emojiWeight(key: string): number {
  if (happy.test(key)) return 2;
  return unhappy.test(key) ? -2 : 0;
}

/** First names that are also words of praise. */
const givenNames = new Set(
  'claire clair aimee victoire prudence constance felicite joy hope grace faith merit'.split(' '),
);
const happy =
  /^(?:👍|👏|🎉|🔥|😀|😃|😄|😁|🙂|😊|😍|🤩|💪|❤|💯|⭐|🌟|😂|🤣|😘|🥰|💕|💖|💙|💚|💛|💜|😎|☺|😉|🙌|✨|🏆|🥳|♥|😋|😌|👌)$/u;
const unhappy =
  /^(?:👎|🙁|☹|😞|😟|😠|😡|😤|😢|😭|💩|🚩|😒|😔|😩|😫|😖|😣|😕|🙄|💔|🤬|😨|😰|😱|🤮|🤢|😑|😓)$/u;
