import { isAmbiguous, isMeant } from './ambiguity.ts';
import { surroundingsOf } from './surroundings.ts';
import type { SkillEntry, SkillMention } from './vocabulary.ts';
import type { Word } from './words.ts';

export interface Found {
  skill: SkillEntry;
  words: Word[];
  /** Index in the words of the text. */
  from: number;
  to: number;
}
export interface Reading {
  words: Word[];
  found: Found[];
}

/** The finds that are meant as skills, as mentions: names that are also ordinary words must prove themselves. */
export function keepMeant(text: string, { words, found }: Reading): SkillMention[] {
  const sure = new Map<number, string>();
  const believe = (mention: Found) => {
    for (const at of rangeOf(mention)) sure.set(at, mention.skill.trade);
  };
  found.filter((mention, at) => !doubtful(mention) || inList(text, found, at)).forEach(believe);
  const meant = found.filter((mention) => {
    if (!doubtful(mention)) return true;
    const around = surroundingsOf(text, words, mention, { trade: mention.skill.trade, sure });
    const kept = isMeant(keyOf(mention), mention.skill.category, around);
    if (kept) believe(mention);
    return kept;
  });
  return meant.map((mention) => toMention(text, words, mention));
}

/** 'C, Rust or Go': doubtful names in a row vouch for one another. */
function inList(text: string, found: Found[], at: number): boolean {
  const mention = found[at];
  return [found[at - 1], found[at + 1]].some((other) => {
    if (!mention || !other || other.skill === mention.skill) return false;
    const [left, right] = at > 0 && other === found[at - 1] ? [other, mention] : [mention, other];
    const between = text.slice(endOf(left), startOf(right));
    return (
      /^(?: ?[,/] ?| (?:or|and|ou|et) |, (?:or|and) )$/.test(between) && [left, right].every(isCapital(text))
    );
  });
}

const startOf = ({ words, from }: Found) => words[from]?.start ?? 0;
const endOf = ({ words, to }: Found) => words[to]?.end ?? 0;
const isCapital = (text: string) => (mention: Found) => /\p{Lu}/u.test(text[startOf(mention)] ?? '');
const keyOf = ({ words, from }: Found) => words[from]?.key ?? '';
const doubtful = (mention: Found) =>
  mention.from === mention.to && isAmbiguous(keyOf(mention), mention.skill.category);
const rangeOf = ({ from, to }: Found) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function toMention(text: string, words: Word[], { skill, from, to }: Found): SkillMention {
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  const dotted =
    /^\.net\b/i.test(text.slice(start - 1, end)) && !/[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ');
  const begin = dotted && skill.name.startsWith('.') ? start - 1 : start;
  return { skill, quote: text.slice(begin, end), start: begin, end };
}
