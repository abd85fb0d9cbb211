import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { createDocumentReader } from '../adapters/documents/reader.ts';
import { looksLikeCv } from '../core/cv/looks-like-cv.ts';
import { readCv } from '../core/cv/read-cv-text.ts';
import type { StructuredCv } from '../core/cv/structured-cv.ts';
import { createVocabulary } from '../core/skills/create-vocabulary.ts';
import { samples, samplesFolder } from './samples/index.ts';
import type { label } from './samples/label.ts';

type Label = ReturnType<typeof label>;

/** What OCR misreads in the two scans; nothing else may differ from the label. */
const misread: Record<string, [RegExp, string]> = {
  soudeur: [/MIGIMAG/g, 'MIG/MAG'],
};

const vocabulary = createVocabulary();
const reader = createDocumentReader();
afterAll(() => reader.close());

describe('a shipped CV is read as its label says', () => {
  it.each(samples)('$file', async ({ id, file }) => {
    const bytes = await readFile(new URL(file, samplesFolder));
    const told: Label = JSON.parse(await readFile(new URL(`${id}.json`, samplesFolder), 'utf8'));
    const document = await reader.read(bytes, file);
    const cv = readCv(document, vocabulary, { today: new Date('2026-11-22T00:00:00Z') });
    expect(looksLikeCv(document)).toBe(true);
    expect(facts(cv, id)).toEqual(facts(told, id));
    expect(missing(told.skills, cv.skills)).toEqual([]);
  });
});

/** Everything but skills; sectors are on no line of a CV, and apostrophes have two shapes. */
function facts(cv: StructuredCv | Label, id: string) {
  const { name, firstName, lastName, email, phone, birthDate, address } = cv;
  const experiences = cv.experiences.map(({ title, company, start, end, missions }) => ({
    title,
    company,
    start,
    end,
    missions,
  }));
  const education = cv.education.map(({ degree, school, year, level, specialty }) => ({
    degree,
    school,
    year,
    level,
    specialty,
  }));
  const languages = cv.languages.map(({ language, level }) => ({ language, level }));
  const all = {
    name,
    firstName,
    lastName,
    email,
    phone,
    birthDate,
    address,
    experiences,
    education,
    languages,
  };
  const [wrong, right] = misread[id] ?? [/$^/g, ''];
  return JSON.parse(JSON.stringify(all).replace(/’/g, "'").replace(wrong, right));
}

/** Labelled skills that were not found, under their own or their canonical name. */
function missing(told: { name: string }[], read: StructuredCv['skills']): string[] {
  const found = new Set(read.flatMap(({ name, quote }) => [name, quote]).map(plain));
  const known = (name: string) =>
    found.has(plain(name)) || found.has(plain(vocabulary.skill(name)?.name ?? name));
  return told.map(({ name }) => name).filter((name) => !known(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/’/g, "'");
}
