import { titleWords } from '../skills/title-words.ts';
import type { OccupationEntry, Vocabulary } from '../skills/vocabulary.ts';

export interface TitleMeaning {
  occupation: OccupationEntry | undefined;
  words: Set<string>;
}

const most = 5_000;
const byVocabulary = new WeakMap<Vocabulary, Map<string, TitleMeaning>>();

/** What a job title means. The same titles stand in many CVs: each is read once; the oldest are forgotten. */
export function meaningOf(title: string, vocabulary: Vocabulary): TitleMeaning {
  const known = byVocabulary.get(vocabulary) ?? new Map<string, TitleMeaning>();
  byVocabulary.set(vocabulary, known);
  const found = known.get(title);
  if (found) return found;
  const meaning = { occupation: vocabulary.occupation(title), words: new Set(titleWords(title)) };
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(title, meaning);
  return meaning;
}
