// How sure the reader is of each field: by how it was found, and by how well the document could be read at all.

import { levelOf } from './degrees.ts';
import type { DocumentText } from './document-text.ts';
import { fold, words } from './fold.ts';
import { isTown } from './places.ts';
import type { Section } from './section-words.ts';
import type { Part } from './sections.ts';
import {
  type CvField,
  cvFields,
  type Education,
  type Experience,
  type StructuredCv,
} from './structured-cv.ts';
import { companyLikeness, schoolLikeness, titleLikeness } from './trade-words.ts';

type Read = Pick<
  StructuredCv,
  'name' | 'email' | 'phone' | 'address' | 'experiences' | 'education' | 'skills' | 'languages'
>;
export type Confidence = NonNullable<StructuredCv['confidence']>;

/** Below this a field is shown to the recruiter as one to look at. */
const unsureBelow = 0.6;

/** 0–1 for each field that was found; nothing for a field that was not. */
export function confidenceOf(document: DocumentText, parts: readonly Part[], cv: Read): Confidence {
  const seen = document.ocr ? document.confidence : 1;
  const titled = (...sections: Section[]) =>
    parts.some((part) => sections.includes(part.section) && part.title !== null) ? 1 : 0.85;
  const sure: Record<CvField, number | null> = {
    name: cv.name ? sureOfName(cv.name, cv.email) : null,
    email: cv.email ? 0.98 : null,
    phone: cv.phone ? (/^\+\d{10,14}$/.test(cv.phone) ? 0.97 : 0.6) : null,
    address: cv.address ? sureOfAddress(cv.address) : null,
    experiences: mean(cv.experiences.map(sureOfJob), titled('experience')),
    education: mean(cv.education.map(sureOfDegree), titled('education')),
    skills: mean(
      cv.skills.map((skill) => (skill.years !== null || skill.name !== skill.quote ? 1 : 0.85)),
      titled('skills'),
    ),
    languages: mean(
      cv.languages.map((language) => (language.level ? 0.97 : 0.8)),
      titled('languages'),
    ),
  };
  const found = cvFields.flatMap((field) => {
    const value = sure[field];
    return value === null ? [] : [[field, Math.round(value * seen * 100) / 100] as const];
  });
  return Object.fromEntries(found);
}

/** The fields to look at, least sure first. */
export function unsureFields(confidence: Confidence): CvField[] {
  const of = (field: CvField) => confidence[field] ?? 1;
  return cvFields.filter((field) => of(field) < unsureBelow).sort((a, b) => of(a) - of(b));
}

/** An e-mail address that holds the name proves it. */
function sureOfName(name: string, email: string | null): number {
  const local = fold(email?.split('@')[0] ?? '').replace(/[^a-z]/g, '');
  const hits = words(name).filter((word) => word.length > 2 && local.includes(word)).length;
  if (hits > 0) return hits > 1 ? 0.99 : 0.95;
  return words(name).length >= 2 && words(name).length <= 4 ? 0.8 : 0.55;
}

function sureOfAddress({ street, city, postalCode, country }: NonNullable<Read['address']>): number {
  if (postalCode && city) return 0.97;
  if (city && isTown(city)) return 0.95;
  return country || street ? 0.8 : 0.55;
}

function sureOfJob({ title, company, start, end, current }: Experience): number {
  const dated = start !== null && (end !== null || current);
  const named = title === null ? 0 : titleLikeness(title) > 0 ? 0.4 : 0.25;
  const employed =
    company === null ? 0.05 : titleLikeness(company) >= 0.9 && companyLikeness(company) < 0.5 ? 0.1 : 0.25;
  return named + employed + (dated ? 0.35 : start || end ? 0.2 : 0);
}

function sureOfDegree({ degree, school, year }: Education): number {
  const named = degree === null ? 0.1 : levelOf(degree) ? 0.4 : 0.25;
  const taught = school === null ? 0.1 : schoolLikeness(school) > 0 ? 0.35 : 0.25;
  return named + taught + (year ? 0.25 : 0.1);
}

function mean(values: readonly number[], factor: number): number | null {
  if (values.length === 0) return null;
  return (values.reduce((sum, value) => sum + value, 0) / values.length) * factor;
}
