import type { Candidate } from '../candidates/candidate.ts';
import { patternOf } from './find-quote.ts';

/**
 * The candidate's text with all that must not count struck out, letter for letter, so that places in it stay the same:
 * name, e-mail and web addresses, street and postcode, birth, civil marks, age, nationality, family, names of schools.
 * 'Ruby Martin, 12 rue Java' has neither skill. A lone first name is left: a person called Ruby may well write Ruby.
 */
export function maskPerson(candidate: Pick<Candidate, 'name' | 'profile' | 'text'>): string {
  const { profile } = candidate;
  const struck = [
    ...namesOf(candidate),
    profile.address?.street,
    ...profile.education.map((entry) => entry.school),
  ];
  const masked = struck.reduce<string>((text, words) => strike(text, words ?? ''), candidate.text);
  return personalMarks.reduce((text, pattern) => text.replace(pattern, blank), masked);
}

// A separator for the reader of skills: what stands on one side says nothing about the other.
const blank = (found: string) => ';'.repeat(found.length);

function namesOf({ name, profile }: Pick<Candidate, 'name' | 'profile'>): (string | null)[] {
  const { firstName, lastName } = profile;
  const both = firstName && lastName ? [`${firstName} ${lastName}`, `${lastName} ${firstName}`] : [];
  return [name, profile.name, ...both].filter((words) => words?.trim().includes(' '));
}

function strike(text: string, words: string): string {
  if (words.trim().length < 3) return text;
  const pattern = patternOf(words);
  return pattern ? text.replace(new RegExp(pattern.source, 'giu'), blank) : text;
}

const personalMarks: RegExp[] = [
  /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@\S+/gu,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:(?:com|org)\/\S+|(?:fr|dev|me)(?:\/\S*)?)(?![\w/])/g,
  /(?<![\p{L}\p{N}])\d{5}(?!\d)/gu,
  /(?<![\p{L}\p{N}.])(?:Mme|Mlle|Monsieur|Madame|Mademoiselle|Mr|Mrs|Ms|M)\.?(?=\s+\p{Lu})/gu,
  /(?<!\d)\d{2}\s+(?:ans|years old)(?!\s+(?:d|of|in|de|en)\b)/giu,
  /(?<![\p{L}])(?:née?(?:\(e\))?\s+(?:le|en|à)|date de naissance|lieu de naissance|born (?:on|in)|date of birth|nationalité|nationality|de nationalité)[^\n|;•]*/giu,
  /(?<![\p{L}])(?:mariée?|célibataire|divorcée?|pacsée?|veuve?|married|single|\d\s+enfants?|\d\s+children)(?![\p{L}])/giu,
];
