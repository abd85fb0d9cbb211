// A lexicon is a table of words and short phrases by weight; 'motiv*' stands for every word that begins so.

import { fold } from '../skills/words.ts';

export interface Lexicon {
  /** Weight → words, phrases and beginnings, comma separated, folded when read. */
  weights: Record<string, string>;
  /** The same for words outside recruiting; `weights` comes first. */
  everyday: Record<string, string>;
  /** Turn what follows within three words: 'pas convaincu'. */
  negators: string;
  /** Word → factor on the next weighed word. */
  boosters: Record<string, number>;
  /** What follows weighs more, what stands before weighs less: 'mais'. */
  contrasts: string;
  /** What follows weighs less: 'malgré'. */
  concessions: string;
  /** Frequent small words by which the language is known. */
  signs: string;
}

export interface ReadyLexicon {
  phrases: Map<string, Phrase[]>;
  beginnings: Map<string, Phrase[]>;
  negators: Set<string>;
  boosters: Map<string, number>;
  contrasts: Set<string>;
  concessions: Set<string>;
  signs: Set<string>;
}

export interface Phrase {
  /** Folded words after the first; a last word may end in '*'. */
  rest: string[];
  weight: number;
}

/** Indexed by first word, longest phrases first. */
export function readyLexicon(lexicon: Lexicon): ReadyLexicon {
  const ready: ReadyLexicon = {
    phrases: new Map(),
    beginnings: new Map(),
    negators: setOf(lexicon.negators),
    boosters: new Map(Object.entries(lexicon.boosters)),
    contrasts: setOf(lexicon.contrasts),
    concessions: setOf(lexicon.concessions),
    signs: setOf(lexicon.signs),
  };
  for (const [weight, list] of [lexicon.weights, lexicon.everyday].flatMap(Object.entries<string>)) {
    for (const phrase of itemsOf(list)) addPhrase(ready, phrase, Number(weight));
  }
  return ready;
}

/** Both at once, for a text too short to tell its language. */
export function joinLexicons(a: Lexicon, b: Lexicon): ReadyLexicon {
  const both = [readyLexicon(a), readyLexicon(b)] as const;
  const joined = <T>(part: (ready: ReadyLexicon) => Iterable<T>) => both.flatMap((ready) => [...part(ready)]);
  return {
    phrases: merge(both.map((ready) => ready.phrases)),
    beginnings: merge(both.map((ready) => ready.beginnings)),
    negators: new Set(joined((ready) => ready.negators)),
    boosters: new Map(joined((ready) => ready.boosters)),
    contrasts: new Set(joined((ready) => ready.contrasts)),
    concessions: new Set(joined((ready) => ready.concessions)),
    signs: new Set(joined((ready) => ready.signs)),
  };
}

function addPhrase(ready: ReadyLexicon, phrase: string, weight: number): void {
  const [first = '', ...rest] = phrase.split(' ');
  const open = first.endsWith('*');
  const table = open ? ready.beginnings : ready.phrases;
  const key = open ? first.slice(0, -1) : first;
  const phrases = [...(table.get(key) ?? []), { rest, weight }];
  table.set(
    key,
    phrases.sort((a, b) => b.rest.length - a.rest.length),
  );
}

function merge(tables: Map<string, Phrase[]>[]): Map<string, Phrase[]> {
  const merged = new Map<string, Phrase[]>();
  for (const [key, phrases] of tables.flatMap((table) => [...table])) {
    const all = [...(merged.get(key) ?? []), ...phrases];
    merged.set(
      key,
      all.sort((a, b) => b.rest.length - a.rest.length),
    );
  }
  return merged;
}

const setOf = (list: string) => new Set(itemsOf(list));

const itemsOf = (list: string) =>
  list
    .split(',')
    .map((item) => fold(item).replace(/['’-]/g, ' ').replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');
