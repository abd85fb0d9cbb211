import { titleWords } from './title-words.ts';
import type { OccupationEntry } from './vocabulary.ts';

export interface OccupationIndex {
  byTitle(title: string): OccupationEntry | undefined;
}

/** Heads too general to decide alone: 'Chef de mission' is no cook, 'Consultant SAP' no plain consultant. */
const general = new Set(
  titleWords(
    'chef manager consultant analyst analyste responsable directeur director agent driver operator assistant',
  ),
);

/** Finds through the words of the titles, never by a scan over all occupations. */
export function createOccupationIndex(entries: readonly OccupationEntry[]): OccupationIndex {
  const index = indexOf(entries);
  return {
    byTitle: (title) =>
      parts(title)
        .map((part) => best(part, index))
        .find(Boolean),
  };
}

interface Name {
  entry: OccupationEntry;
  words: string[];
  weight: number;
}
interface Index {
  byWord: Map<string, Name[]>;
  /** Words with one letter left out → the words they came from, for slight typos. */
  nearWords: Map<string, string[]>;
  weightOf(word: string): number;
}

export const titlesOf = (entry: OccupationEntry) => [...new Set([entry.fr, entry.en, ...entry.aliases])];

function indexOf(entries: readonly OccupationEntry[]): Index {
  const names = entries.flatMap((entry) => namesOf(entry));
  const byWord = new Map<string, Name[]>();
  for (const name of names) {
    for (const word of name.words) push(byWord, word, name);
  }
  const nearWords = new Map<string, string[]>();
  for (const word of byWord.keys()) {
    for (const form of shortened(word)) push(nearWords, form, word);
  }
  const weightOf = (word: string) => Math.log(1 + names.length / (byWord.get(word)?.length ?? 1));
  for (const name of names) name.weight = sum(name.words.map(weightOf));
  return { byWord, nearWords, weightOf };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function namesOf(entry: OccupationEntry): Name[] {
  return titlesOf(entry).map((title) => ({ entry, words: [...new Set(titleWords(title))], weight: 0 }));
}

/** The whole title first; then, for 'Comptable / gestionnaire de paie' or 'Dev – Acme', its parts in order. */
function parts(title: string): string[] {
  const outside = title.replace(/\([^)]*\)/g, ' ');
  return [...new Set([title, outside, ...outside.split(/ [-–—|:@] |[/,;|]/)])];
}

function best(title: string, index: Index): OccupationEntry | undefined {
  const words = [...new Set(titleWords(title))].map((word) => known(word, index));
  const inTitle = new Set(words);
  const candidates = new Set(words.flatMap((word) => index.byWord.get(word) ?? []));
  const ranked = [...candidates]
    .map((name) => ({ name, score: scoreOf(name, words, inTitle, index) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.name.entry.id.localeCompare(b.name.entry.id));
  return ranked[0]?.name.entry;
}

/** All words of the name found: its weight, more when it opens the title. Most of them: less than any full find. */
function scoreOf(name: Name, words: string[], inTitle: Set<string>, index: Index): number {
  const found = name.words.filter((word) => inTitle.has(word));
  if (found.length === name.words.length) return fullScore(name, words);
  const share = sum(found.map(index.weightOf)) / name.weight;
  const covered = sum(found.map(index.weightOf)) / sum(words.map(index.weightOf));
  const specific = found.some((word) => !general.has(word) && (index.byWord.get(word)?.length ?? 0) <= 12);
  return share >= 0.75 && covered >= 0.6 && specific ? (share + covered) / 2 : 0;
}

function fullScore(name: Name, words: string[]): number {
  const [head] = name.words;
  if (name.words.length === 1 && general.has(head ?? '') && words.length > 1) return 0;
  const place = Math.min(...name.words.map((word) => words.indexOf(word)));
  return 2 + name.weight * (place === 0 ? 1.15 : 1) - place * 0.01;
}

function known(word: string, index: Index): string {
  if (index.byWord.has(word) || word.length < 6) return word;
  const close = shortened(word).flatMap((form) => index.nearWords.get(form) ?? []);
  return close.find((candidate) => Math.abs(candidate.length - word.length) <= 1) ?? word;
}

const shortened = (word: string) =>
  word.length < 5 ? [word] : [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
