import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./parse.ts', import.meta.url));
const cv = [
  'Léa Ravel',
  'lea.ravel@example.org',
  'Expérience',
  'Comptable, Cabinet Orme, Lille',
  '2019 - 2021',
  '',
  'Langues',
  'Anglais : B2',
];

interface Ended {
  code: number;
  out: string;
  told: string;
}

function parse(...given: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...given], (error, out, told) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, told });
    });
  });
}

describe('npm run parse', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'matchpro-parse-'));
    await writeFile(join(folder, 'lea.txt'), cv.join('\n'));
    await writeFile(join(folder, 'empty.txt'), '');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints the structured CV of a file', async () => {
    const { code, out } = await parse(join(folder, 'lea.txt'));
    const read = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(read)).toEqual([
      'name',
      'firstName',
      'lastName',
      'email',
      'phone',
      'birthDate',
      'address',
      'experiences',
      'skills',
      'education',
      'languages',
    ]);
    expect(read).toMatchObject({ name: 'Léa Ravel', languages: [{ language: 'en', level: 'B2' }] });
    expect(Object.keys(read.experiences[0])).toEqual([
      'title',
      'company',
      'start',
      'end',
      'missions',
      'skills',
      'sector',
    ]);
  });

  it('reads a folder into one file each, tells the bad one in a sentence and does the others', async () => {
    const out = join(folder, 'out');
    const { code, told } = await parse('--out', out, folder);
    expect(code).toBe(1);
    expect(told.trim().split('\n')).toEqual([expect.stringMatching(/empty\.txt.*est vide/)]);
    expect(await readdir(out)).toEqual(['lea.json']);
    expect(JSON.parse(await readFile(join(out, 'lea.json'), 'utf8'))).toMatchObject({
      email: 'lea.ravel@example.org',
    });
    await rm(out, { recursive: true });
  });

  it('writes nothing when two inputs would share one result', async () => {
    const twin = join(folder, 'lea.md');
    await writeFile(twin, cv.join('\n'));
    const out = join(folder, 'none');
    const { code, told } = await parse('--out', out, join(folder, 'lea.txt'), twin);
    await rm(twin);
    expect({ code, told }).toEqual({ code: 1, told: expect.stringContaining('lea.json') });
    await expect(readdir(out)).rejects.toThrow();
  });

  it('says how it is used, and which file is not there', async () => {
    expect(await parse()).toMatchObject({ code: 2, told: expect.stringContaining('usage') });
    expect(await parse('--nope')).toMatchObject({ code: 2 });
    expect(await parse(join(folder, 'missing.pdf'))).toMatchObject({
      code: 1,
      told: expect.stringContaining('missing.pdf'),
    });
  });
});
