// Words brought from elsewhere (ESCO, ROME): checked, and without the spellings that the built-in vocabulary already owns.

import { z } from 'zod';
import type { ExtraWords } from './create-vocabulary.ts';
import { knownOccupations } from './known-occupations.ts';
import { knownSkills } from './known-skills.ts';
import { titlesOf } from './occupation-index.ts';
import { spellingsOf } from './skill-index.ts';
import { titleWords } from './title-words.ts';
import type { OccupationEntry, SkillEntry } from './vocabulary.ts';
import { compactKey } from './words.ts';

/** Its name inside DATA_DIR; `npm run import:taxonomy` writes it. */
export const extraWordsFile = 'taxonomy.json';

const text = z.string().min(1);
const fileSchema = z.object({
  skills: z.array(
    z.object({
      ...{ name: text, fr: text, en: text, trade: text },
      category: z.enum(['technical', 'soft', 'language']),
      aliases: z.array(text),
      implies: z.array(text),
    }),
  ),
  occupations: z.array(
    z.object({
      ...{ id: text, fr: text, en: text, trade: text },
      aliases: z.array(text),
      skills: z.array(text),
      near: z.array(text),
    }),
  ),
});

/** What such a file holds, ready for `createVocabulary`. Throws a sentence when the text is no such file. */
export function extraWords(json: string): Required<ExtraWords> {
  const read = fileSchema.safeParse(parsed(json));
  if (!read.success)
    throw new Error(`${extraWordsFile} is not a vocabulary: run npm run import:taxonomy again`);
  return withoutClashes(read.data);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Entries whose own name is taken go; of the others, the aliases that are taken. First come, first served. */
export function withoutClashes({ skills, occupations }: Required<ExtraWords>): Required<ExtraWords> {
  const spellings = new Set(knownSkills.flatMap(spellingsOf).map(compactKey));
  const titles = new Set(knownOccupations.flatMap(titlesOf).map(titleKey));
  const kept = {
    skills: skills.flatMap((entry) =>
      claim<SkillEntry>(entry, [entry.name, entry.fr, entry.en], spellings, compactKey),
    ),
    occupations: occupations.flatMap((entry) =>
      claim<OccupationEntry>(entry, [entry.fr, entry.en], titles, titleKey),
    ),
  };
  const ids = new Set([...knownOccupations, ...kept.occupations].map((entry) => entry.id));
  const near = (entry: OccupationEntry) => entry.near.filter((id) => ids.has(id) && id !== entry.id);
  return { ...kept, occupations: kept.occupations.map((entry) => ({ ...entry, near: near(entry) })) };
}

function claim<T extends { aliases: string[] }>(
  entry: T,
  names: readonly string[],
  taken: Set<string>,
  keyOf: (name: string) => string,
): T[] {
  const own = new Set(names.map(keyOf));
  if ([...own].some((key) => key === '' || taken.has(key))) return [];
  for (const key of own) taken.add(key);
  const aliases = entry.aliases.filter((alias) => {
    const key = keyOf(alias);
    if (key === '' || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
  return [{ ...entry, aliases }];
}

const titleKey = (title: string) => [...new Set(titleWords(title))].sort().join(' ');
