import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, type Figures, falls } from './corpus/evaluate.ts';
import { corpus } from './corpus/make-corpus.ts';
import { fields, score } from './corpus/score.ts';
import { label } from './samples/label.ts';

const record: Figures = JSON.parse(await readFile(new URL('./corpus/record.json', import.meta.url), 'utf8'));

describe('the generated CVs', () => {
  test('sixty people, both languages, more than ten layouts', () => {
    expect(new Set(corpus.map(({ person }) => person.id)).size).toBe(60);
    expect(
      new Set(corpus.map(({ person }) => `${person.firstName} ${person.lastName}`)).size,
    ).toBeGreaterThan(50);
    expect(
      new Set(corpus.map(({ person, style }) => `${person.language} ${style.name}`)).size,
    ).toBeGreaterThan(20);
  });

  test('only reserved addresses and telephone numbers', () => {
    for (const { person } of corpus) {
      expect(person.email).toMatch(/^[a-z.]+@example\.(com|org|net)$/);
      expect(label(person).phone).toMatch(/^\+3363998\d{4}$/);
    }
  });
});

describe('reading them', () => {
  let figures: Figures;
  beforeAll(async () => {
    figures = (await evaluate()).figures;
  }, 120_000);

  test('no field falls more than a point below the record', () => {
    expect(figures.files).toBe(240);
    expect(falls(figures, record)).toEqual([]);
  });

  test('no file is refused', () => {
    expect(figures.unread).toBe(0);
  });
});

describe('the scorer', () => {
  const person = corpus[0]?.person;

  test('finds nothing in nothing', () => {
    if (!person) throw new Error('nobody');
    const tallies = score(null, person);
    for (const field of fields) expect(tallies[field]).toMatchObject({ right: 0, wrong: 0 });
    expect(tallies.title.missed).toBe(person.experiences.length);
  });

  test('a field without a record, and one that fell, are told', () => {
    const worse = structuredClone(record);
    worse.fields.pdf.email -= 1.5;
    expect(falls(worse, record)).toEqual([expect.stringContaining('email from pdf')]);
    const unknown = structuredClone(record) as { fields: { docx: { name?: number } } };
    delete unknown.fields.docx.name;
    expect(falls(record, unknown as Figures)).toEqual([expect.stringContaining('name from docx')]);
  });
});
