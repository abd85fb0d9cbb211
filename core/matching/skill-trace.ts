import type { SkillEntry, Vocabulary } from '../skills/vocabulary.ts';
import { fold, wordsOf } from '../skills/words.ts';

/**
 * A quick look before a full reading: where this pattern finds nothing in a folded text, the vocabulary would find neither the
 * skill nor one that implies it. Where it finds something, only the full reading knows.
 */
export function skillTrace(entry: SkillEntry, vocabulary: Vocabulary): RegExp {
  const entries = [entry, ...implying(entry, vocabulary)];
  const spellings = entries.flatMap(({ name, fr, en, aliases }) => [name, fr, en, ...aliases]);
  const traces = [...new Set(spellings.map(traceOf))].filter((trace) => trace !== '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${traces.join('|')})`, 'u');
}

/** The words of a spelling in their order, close together: connectors, hyphens and line breaks may stand between them. */
function traceOf(spelling: string): string {
  const words = wordsOf(spelling);
  const named = words.filter((word) => !word.connector);
  const kept = named.length > 0 ? named : words;
  return kept.map(({ singular }) => singular.replaceAll('+', '\\+')).join('[^]{0,16}?');
}

/** As `fold` for Latin letters, several times faster on a page of plain text. */
export function foldPage(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase();
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll('ß', 'ss');
}

const byVocabulary = new WeakMap<Vocabulary, Map<string, SkillEntry[]>>();

/** Skills that imply this one, near or far. The vocabulary is turned around once. */
function implying(entry: SkillEntry, vocabulary: Vocabulary): SkillEntry[] {
  const known = byVocabulary.get(vocabulary) ?? turnAround(vocabulary);
  byVocabulary.set(vocabulary, known);
  return known.get(fold(entry.name)) ?? [];
}

function turnAround(vocabulary: Vocabulary): Map<string, SkillEntry[]> {
  const implied = vocabulary
    .skills()
    .flatMap((skill) =>
      vocabulary.implied(skill.name).map((name): [string, SkillEntry] => [fold(name), skill]),
    );
  const turned = new Map<string, SkillEntry[]>();
  for (const [name, skill] of implied) turned.set(name, [...(turned.get(name) ?? []), skill]);
  return turned;
}
