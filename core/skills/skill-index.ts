import { isAmbiguous } from './ambiguity.ts';
import { type Found, keepMeant, type Reading } from './meant-mentions.ts';
import type { SkillEntry, SkillMention } from './vocabulary.ts';
import { compactKey, type Word, wordsOf } from './words.ts';

export interface SkillIndex {
  byName(name: string): SkillEntry | undefined;
  /** In text order, never overlapping; time grows with the text, not with the vocabulary. */
  mentionsIn(text: string): SkillMention[];
}

/** A trie over the words of every name and alias. Throws when two skills share a spelling. */
export function createSkillIndex(entries: readonly SkillEntry[]): SkillIndex {
  const byKey = new Map<string, SkillEntry>();
  const root: Node = { next: new Map(), skill: undefined };
  for (const entry of entries) {
    for (const name of spellingsOf(entry)) add(byKey, root, name, entry);
  }
  return {
    byName: (name) => byKey.get(compactKey(name)),
    mentionsIn: (text) => keepMeant(text, findAll(text, root)),
  };
}

interface Node {
  next: Map<string, Node>;
  skill: SkillEntry | undefined;
}

export const spellingsOf = (entry: SkillEntry) => [
  ...new Set([entry.name, entry.fr, entry.en, ...entry.aliases]),
];

function add(byKey: Map<string, SkillEntry>, root: Node, name: string, entry: SkillEntry): void {
  const key = compactKey(name);
  const known = byKey.get(key);
  if (key === '' || (known !== undefined && known !== entry)) {
    throw new Error(`The spelling '${name}' of '${entry.name}' is empty or taken by '${known?.name}'`);
  }
  byKey.set(key, entry);
  plant(root, pathOf(name), entry);
  if (key.length >= 5) plant(root, [key], entry);
}

function pathOf(name: string): string[] {
  const words = wordsOf(name);
  if (words.length === 1) return words.map((word) => word.key);
  return words.filter((word) => !word.connector).map((word) => word.singular);
}

function plant(root: Node, path: string[], entry: SkillEntry): void {
  let node = root;
  for (const key of path) {
    const next = node.next.get(key) ?? { next: new Map(), skill: undefined };
    node.next.set(key, next);
    node = next;
  }
  node.skill ??= entry;
}

function findAll(text: string, root: Node): Reading {
  const words = wordsOf(text);
  const found: Found[] = [];
  let at = 0;
  while (at < words.length) {
    const longest = longestAt(text, words, at, root);
    if (longest) found.push(longest);
    at = longest ? longest.to + 1 : at + 1;
  }
  return { words, found };
}

function longestAt(text: string, words: Word[], from: number, root: Node): Found | undefined {
  const first = words[from];
  if (!first) return undefined;
  const single = root.next.get(first.key)?.skill ?? pluralOf(first, root);
  let best: Found | undefined = single && { skill: single, words, from, to: from };
  let node = root.next.get(first.singular) ?? root.next.get(first.key);
  for (let at = from + 1; node && at < words.length; at++) {
    const word = words[at];
    if (!word || !holdsTogether(text, words[at - 1], word)) break;
    if (word.connector) continue;
    node = node.next.get(word.singular) ?? node.next.get(word.key);
    if (node?.skill) best = { skill: node.skill, words, from, to: at };
  }
  return best;
}

/** 'bilans' is 'bilan', but 'notions' is not Notion. */
function pluralOf(word: Word, root: Node): SkillEntry | undefined {
  const skill = root.next.get(word.singular)?.skill;
  return skill && !isAmbiguous(word.singular, skill.category) ? skill : undefined;
}

/** 'CI / CD', 'Node.js' and 'gestion de\n projet' are one name; 'Node, JS' and 'React. JS' are two. */
function holdsTogether(text: string, left: Word | undefined, right: Word): boolean {
  if (!left) return false;
  return /^(?:\s{1,3}|\s?[-‐‑–/&'’+]\s?|\.)?$/u.test(text.slice(left.end, right.start));
}
