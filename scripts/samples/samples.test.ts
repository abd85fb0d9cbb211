import { readFile, stat } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { createDocumentReader } from '../../adapters/documents/reader.ts';
import { cvFile } from './cv-file.ts';
import { samples, samplesFolder } from './index.ts';
import { label } from './label.ts';
import { people } from './people.ts';
import type { Job } from './person.ts';

const reader = createDocumentReader();
afterAll(() => reader.close());

const wordsOf = ({ title, company, missions }: Job) => [title, company, ...missions];
/** Lines are broken anywhere. */
const plain = (text: string) => text.replace(/\s+/g, '');

describe('the fictitious CVs', () => {
  test.each(people)('$id: the kept label says what the person is', async (person) => {
    const kept = await readFile(new URL(`${person.id}.json`, samplesFolder), 'utf8');
    expect(JSON.parse(kept)).toEqual(label(person));
  });

  const drawn = people.filter(({ layout }) => layout !== 'scan' && layout !== 'photo');
  test.each(drawn)('$id: made again, the file is the same byte for byte', async (person) => {
    const file = samples.find(({ id }) => id === person.id)?.file ?? '';
    const kept = await readFile(new URL(file, samplesFolder));
    expect(kept.equals(await cvFile(person))).toBe(true);
  });

  test.each(samples)('$file stays small', async ({ file }) => {
    expect((await stat(new URL(file, samplesFolder))).size).toBeLessThan(400_000);
  });

  test.each(people)('$id: only reserved addresses and telephone numbers', (person) => {
    expect(person.email).toMatch(/@example\.(com|org|net)$/);
    expect(label(person).phone).toMatch(/^\+3363998\d{4}$/);
  });

  test.each(people)('$id: each skill of a job is written in that job', (person) => {
    for (const job of person.experiences) {
      const said = [job.title, ...job.missions].join('\n').toLowerCase();
      for (const skill of job.skills) expect(said).toContain(skill.toLowerCase());
    }
  });

  const printed = samples.filter(({ id }) => drawn.some((person) => person.id === id));
  test.each(printed)('$file: what the label says is written in the file', async ({ id, file }) => {
    const person = people.find((someone) => someone.id === id);
    const document = await reader.read(await readFile(new URL(file, samplesFolder)), file);
    const text = plain(
      document.pages.flatMap((page) => page.fragments.map((fragment) => fragment.text)).join(' '),
    );
    const said = [person?.email, person?.lastName, ...(person?.experiences ?? []).flatMap(wordsOf)];
    for (const words of said) expect(text).toContain(plain(words ?? '?'));
    expect(document.hidden).toEqual([]);
  });

  test('both languages and every kind of file are there', () => {
    expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(['fr', 'en']));
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(['pdf', 'docx', 'text', 'image']));
  });
});
