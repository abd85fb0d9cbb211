// The built-in reader: the text of a document → a structured CV. Pure; never throws, whatever the text.

import type { CountryCode } from 'libphonenumber-js/min';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { findAddress } from './address.ts';
import { findBirthDate } from './birth-date.ts';
import { confidenceOf } from './confidence.ts';
import { findEmail, findPhone } from './contact.ts';
import { languageOf } from './cv-language.ts';
import type { DocumentText } from './document-text.ts';
import { readEducation } from './education.ts';
import { readExperiences } from './experiences.ts';
import { foreignLanguageOf } from './foreign-words.ts';
import { findHeadline } from './headline.ts';
import { readLanguages } from './languages.ts';
import { type Line, readLines } from './lines.ts';
import { findName } from './name.ts';
import { findOddities } from './oddities.ts';
import { linesOf, type Part, toParts } from './sections.ts';
import { readSkills } from './skills.ts';
import type { StructuredCv } from './structured-cv.ts';
import { nameUntitled } from './untitled-parts.ts';

export interface ReadOptions {
  /** The day on which "à ce jour" ends. */
  today: Date;
}

/** Every `quote` is a substring of `visibleText(document)`. What the CV does not say is null, never guessed. */
export function readCv(document: DocumentText, vocabulary: Vocabulary, { today }: ReadOptions): StructuredCv {
  const lines = readLines(document);
  const parts = nameUntitled(toParts(lines), vocabulary);
  const language = languageOf(lines);
  const email = findEmail(lines);
  const name = findName(lines, email);
  const contact = contactLines(parts, lines).filter((line) => line !== name?.line);
  const address = findAddress(contact);
  const experiences = readExperiences(parts, vocabulary, language);
  const cv = {
    name: name?.name ?? null,
    firstName: name?.firstName ?? null,
    lastName: name?.lastName ?? null,
    email,
    phone: findPhone([...contact, ...lines], regionOf(address?.country ?? null, language)),
    birthDate: findBirthDate(lines),
    address,
    headline: findHeadline(lines, name?.line ?? null, vocabulary),
    experiences,
    skills: readSkills(parts, experiences, vocabulary, today),
    education: readEducation(parts),
    languages: readLanguages(parts),
    language,
  };
  const confidence = confidenceOf(document, parts, cv);
  const foreign = foreignLanguageOf(lines);
  return { ...cv, confidence, oddities: findOddities(document, { ...cv, confidence, foreign }, today) };
}

/** Head and contact section, and the lines of the first page that hold a way to reach the person. */
function contactLines(parts: readonly Part[], lines: readonly Line[]): Line[] {
  const near = [...linesOf(parts, 'contact').slice(0, 30), ...linesOf(parts, 'head').slice(0, 40)];
  const profile = parts
    .filter((part) => part.section === 'profile')
    .flatMap((part) => part.lines.slice(0, 12));
  const reach = lines.filter((line, i) =>
    [lines[i - 1], line, lines[i + 1]].some((l) => l && /@|\+\d\d/.test(l.text)),
  );
  return [...new Set([...near, ...reach.slice(0, 12), ...profile])];
}

const regions: Record<string, CountryCode> = {
  France: 'FR',
  Belgique: 'BE',
  Suisse: 'CH',
  Canada: 'CA',
  US: 'US',
  USA: 'US',
  UK: 'GB',
  Luxembourg: 'LU',
};

function regionOf(country: string | null, language: 'fr' | 'en'): CountryCode {
  return regions[country ?? ''] ?? (language === 'fr' ? 'FR' : 'US');
}
