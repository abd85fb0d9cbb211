import { readFile, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { cvFile } from './cv-file.ts';
import { samples, samplesFolder } from './index.ts';
import { label } from './label.ts';
import { people } from './people.ts';

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

  test('both languages and every kind of file are there', () => {
    expect(new Set(samples.map(({ language }) => language))).toEqual(new Set(['fr', 'en']));
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(['pdf', 'docx', 'text', 'image']));
  });
});
