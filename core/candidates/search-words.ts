import { cefrOf } from '../cv/language-levels.ts';
import { languageNamed } from '../cv/language-names.ts';
import type { Cefr } from '../cv/structured-cv.ts';
import type { SkillMention, Vocabulary } from '../skills/vocabulary.ts';
import { fold, wordsOf } from '../skills/words.ts';
import { readAvailability } from './availability.ts';
import { type Place, placesIn } from './places.ts';

/** 'react senior lyon dispo < 30j' as plain filters; all must hold. */
export interface CandidateSearch {
  /** Folded words left over: looked for in name, town, titles, skills and text. */
  words: string[];
  skills: WantedSkill[];
  place: Place | null;
  city: string | null;
  minYears: number | null;
  maxYears: number | null;
  /** 'YYYY-MM-DD': free on that day at the latest. */
  availableBefore: string | null;
  languages: { language: string; level: Cefr | null }[];
  remote: boolean;
  /** What was understood, in the order of the fields: 'React', 'Lyon', '≥ 5', '≤ 2026-12-22', 'en B2', '« words »'. */
  understood: string[];
  /** The day of the search, for years and availability. */
  today: Date;
}

export interface WantedSkill {
  name: string;
  /** Canonical names, folded, that count for it: itself and the skills that imply it. */
  accepted: ReadonlySet<string>;
  /** Folded spellings to look for in the text; short ones are left out, they stand in too many words' places. */
  spellings: readonly string[];
}

/** Words for levels of experience, in years: the house's own reading. */
const seniority: Record<string, { min?: number; max?: number }> = {
  senior: { min: 5 },
  confirme: { min: 3 },
  confirmee: { min: 3 },
  experimente: { min: 5 },
  experimentee: { min: 5 },
  expert: { min: 8 },
  experte: { min: 8 },
  junior: { max: 3 },
  debutant: { max: 2 },
  debutante: { max: 2 },
};

export function readSearch(text: string, vocabulary: Vocabulary, today: Date): CandidateSearch {
  const availability = readAvailability(text, today);
  const years = readYears(availability.rest);
  const found = readNames(years.rest, vocabulary);
  const search = {
    ...found,
    minYears: years.min,
    maxYears: years.max,
    availableBefore: availability.before,
    today,
  };
  return { ...search, city: search.place?.name ?? null, understood: understoodIn(search) };
}

/** '5 ans', '5+ ans', '> 5 ans', 'senior', 'junior'; the words that were read are taken out. */
function readYears(text: string): { min: number | null; max: number | null; rest: string } {
  let [min, max]: [number | null, number | null] = [null, null];
  const counted = text.replace(
    /(?:(<|>|≥|≤|>=|<=|moins de|plus de|min(?:imum)?)\s*)?(?<![\p{L}\d])(\d{1,2})\s*\+?\s*(?:ans?|années?|years?|yrs?)(?![\p{L}])(?:\s*(?:d['’]|of |d’)?(?:exp(?:érience|erience)?)(?![\p{L}]))?/giu,
    (_, sign: string | undefined, digits: string) => {
      if (/[<≤]|moins/i.test(sign ?? '')) max = Number(digits);
      else min = Number(digits);
      return ' ';
    },
  );
  const rest = counted.replace(/\p{L}+/gu, (word) => {
    const level = seniority[fold(word)];
    if (!level) return word;
    min ??= level.min ?? null;
    max ??= level.max ?? null;
    return ' ';
  });
  return { min, max, rest };
}

type Names = Pick<CandidateSearch, 'words' | 'skills' | 'place' | 'languages' | 'remote'>;

/** Skills, languages and the first town; what is left are words. */
function readNames(text: string, vocabulary: Vocabulary): Names {
  const mentions = vocabulary.skillsIn(text).filter(({ skill }) => skill.category !== 'language');
  const rest = mentions.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const tokens = wordsOf(rest);
  const [town] = placesIn(
    tokens.map(({ key }) => key),
    marksPlace(tokens.map(({ key }) => key)),
  );
  const others = tokens
    .map(({ key }) => key)
    .filter((_, index) => !town || index < town.from || index >= town.to);
  const languages = languagesOf(others);
  const levels = new Set(languages.flatMap(({ level }) => level?.toLowerCase() ?? []));
  const plain = others.filter((word) => !languageOf(word) && !levels.has(word) && !remoteWords.has(word));
  return {
    words: [...new Set(plain.filter((word) => !small.has(word)))],
    skills: [
      ...new Map(mentions.map((mention) => [mention.skill.name, wanted(mention, vocabulary)])).values(),
    ],
    place: town?.place ?? null,
    languages,
    remote: others.some((word) => remoteWords.has(word)),
  };
}

const remoteWords = new Set(['remote', 'teletravail', 'distanciel']);
const small = new Set(
  'a au aux de du des d la le les l en et ou un une avec sans pour sur dans qui the and or in at with of an for profil candidat candidats candidate candidates cherche'.split(
    ' ',
  ),
);

const marksPlace = (words: string[]) => (index: number) =>
  /^(?:a|sur|in|at|pres|vers|ville)$/.test(words[index - 1] ?? '');

/** Two letters are a word before they are a language: 'it', 'no', 'la'. */
const languageOf = (word: string) => (word.length > 3 ? languageNamed(word) : null);

function languagesOf(words: string[]): CandidateSearch['languages'] {
  return words.flatMap((word, index) => {
    const language = languageOf(word);
    return language ? [{ language, level: cefrOf(words[index + 1] ?? '') }] : [];
  });
}

function wanted({ skill, quote }: SkillMention, vocabulary: Vocabulary): WantedSkill {
  const { name, fr, en, aliases } = skill;
  const richer = vocabulary.skills().filter((other) => vocabulary.implied(other.name).includes(name));
  const spellings = [name, fr, en, quote, ...aliases].filter((spelling) => spelling.length > 3).map(keysOf);
  return {
    name,
    accepted: new Set([name, ...richer.map((other) => other.name)].map(fold)),
    spellings: [...new Set(spellings)],
  };
}

/** Folded words between single spaces. */
export const keysOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

function understoodIn(search: Omit<CandidateSearch, 'understood' | 'city'>): string[] {
  const { skills, place, minYears, maxYears, availableBefore, languages, remote, words } = search;
  return [
    ...skills.map(({ name }) => name),
    ...(place ? [place.name] : []),
    ...(minYears === null ? [] : [`≥ ${minYears}`]),
    ...(maxYears === null ? [] : [`≤ ${maxYears}`]),
    ...(availableBefore === null ? [] : [`≤ ${availableBefore}`]),
    ...languages.map(({ language, level }) => [language, level].filter(Boolean).join(' ')),
    ...(remote ? ['remote'] : []),
    ...words.map((word) => `« ${word} »`),
  ];
}
