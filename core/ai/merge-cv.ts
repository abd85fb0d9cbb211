import { fold } from '../cv/fold.ts';
import type { Experience, StructuredCv } from '../cv/structured-cv.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { ReadingField } from './model-reading.ts';
import type { VerifiedCv } from './verify-cv.ts';

export interface Merged {
  cv: StructuredCv;
  corrected: ReadingField[];
  disagree: ReadingField[];
  /** 0–1: how many of the values that both read are the same. */
  agreement: number;
}

/**
 * Both readings as one. Contacts, dates, quotes and levels are the built-in reader's, which proves them; what it did not find is taken
 * from the model's verified reading; where both found something else, the model's stands nearer to the words and wins, and it is said.
 */
export const mergeCv = (built: StructuredCv, model: VerifiedCv, vocabulary: Vocabulary): Merged => {
  const book = createBook();
  const cv: StructuredCv = {
    ...built,
    headline: book.fill('headline', built.headline, model.headline),
    experiences: mergeExperiences(built.experiences, model, vocabulary, book),
    skills: mergeSkills(built, model, vocabulary, book),
    education: mergeEducation(built, model, book),
    languages: mergeLanguages(built, model, book),
  };
  return { cv, ...book.sums() };
};

type Book = ReturnType<typeof createBook>;

const createBook = () => {
  const corrected = new Set<ReadingField>();
  const disagree = new Set<ReadingField>();
  let [same, seen] = [0, 0];
  return {
    correct: (field: ReadingField) => void corrected.add(field),
    /** What the built-in reader left open. */
    fill(field: ReadingField, built: string | null, model: string | null): string | null {
      if (built === null && model !== null) corrected.add(field);
      return built ?? model;
    },
    /** Both read something: the model's wins when it is another. */
    choose(field: ReadingField, built: string | null, model: string | null): string | null {
      if (built === null || model === null) return this.fill(field, built, model);
      seen += 1;
      if (alike(built, model)) {
        same += 1;
        return built;
      }
      corrected.add(field);
      disagree.add(field);
      return model;
    },
    /** Both read something that only the built-in reader proves. */
    compare(field: ReadingField, equal: boolean) {
      seen += 1;
      if (equal) same += 1;
      else disagree.add(field);
    },
    sums: () => ({
      corrected: [...corrected],
      disagree: [...disagree],
      agreement: seen === 0 ? 1 : same / seen,
    }),
  };
};

const key = (words: string): string =>
  fold(words)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** The same words, or one within the other: 'Développeuse React' and 'Développeuse React (CDI)'. */
const alike = (a: string, b: string): boolean => {
  const [one, two] = [key(a), key(b)];
  return one === two || (Math.min(one.length, two.length) > 3 && (one.includes(two) || two.includes(one)));
};

const mergeExperiences = (
  built: Experience[],
  model: VerifiedCv,
  vocabulary: Vocabulary,
  book: Book,
): Experience[] => {
  const taken = new Set<Experience>();
  const added: Experience[] = [];
  for (const entry of model.experiences) {
    const twin = built.find((one) => !taken.has(one) && isTwin(one, entry));
    if (twin) taken.add(twin);
    // A post of its own needs its dates proved, and a title.
    else if (entry.start && entry.title && !built.some((one) => one.start === entry.start))
      added.push(fresh(entry, vocabulary));
  }
  if (added.length > 0) book.correct('experiences');
  const merged = built.map((one) => {
    const entry = model.experiences.find((other) => taken.has(one) && isTwin(one, other));
    if (!entry) return one;
    if (entry.start) book.compare('dates', one.start === entry.start && one.end === entry.end);
    const title = book.choose('title', one.title, entry.title);
    const company = book.choose('company', one.company, entry.company);
    return { ...one, title, company, place: one.place ?? entry.place };
  });
  return [...merged, ...added];
};

const isTwin = (one: Experience, entry: VerifiedCv['experiences'][number]): boolean => {
  if (one.quote === entry.quote) return true;
  const sameDates = one.start !== null && one.start === entry.start && one.end === entry.end;
  const sameTitle = one.title !== null && entry.title !== null && alike(one.title, entry.title);
  const sameCompany = one.company !== null && entry.company !== null && alike(one.company, entry.company);
  return sameDates ? sameTitle || sameCompany || one.title === null : sameTitle && sameCompany;
};

const fresh = (entry: VerifiedCv['experiences'][number], vocabulary: Vocabulary): Experience => ({
  ...entry,
  kind: /stage|stagiaire|intern/i.test(entry.title ?? '')
    ? 'internship'
    : /alternan|apprenti/i.test(entry.title ?? '')
      ? 'apprenticeship'
      : 'job',
  missions: [],
  skills: [...new Set(vocabulary.skillsIn(entry.title ?? '').map(({ skill }) => skill.name))],
  sector: null,
});

/** Only what the vocabulary knows, so that a phrase does not become a skill. */
const mergeSkills = (built: StructuredCv, model: VerifiedCv, vocabulary: Vocabulary, book: Book) => {
  const known = new Set(built.skills.map((skill) => key(skill.name)));
  const added = model.skills.flatMap(({ name, quote }) => {
    const entry = vocabulary.skill(name);
    if (!entry || entry.category === 'language' || known.has(key(entry.name))) return [];
    known.add(key(entry.name));
    return [{ name: entry.name, category: entry.category, level: null, years: null, lastUsed: null, quote }];
  });
  if (added.length > 0) book.correct('skills');
  return [...built.skills, ...added];
};

const mergeEducation = (built: StructuredCv, model: VerifiedCv, book: Book): StructuredCv['education'] => {
  if (built.education.length === 0 && model.education.length > 0) {
    book.correct('education');
    return model.education;
  }
  return built.education.map((one) => {
    const twin = model.education.find(
      (other) => other.quote === one.quote || (one.degree && other.degree && alike(one.degree, other.degree)),
    );
    if (!twin) return one;
    return {
      ...one,
      degree: book.fill('education', one.degree, twin.degree),
      school: book.fill('education', one.school, twin.school),
      year: book.fill('education', one.year, twin.year),
    };
  });
};

const mergeLanguages = (built: StructuredCv, model: VerifiedCv, book: Book): StructuredCv['languages'] => {
  const added = model.languages.filter(
    ({ language }) => !built.languages.some((one) => one.language === language),
  );
  if (added.length > 0) book.correct('languages');
  return [...built.languages, ...added];
};
