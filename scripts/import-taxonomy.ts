// Brings ESCO and ROME into the vocabulary: npm run import:taxonomy -- [--esco DIR] [--rome DIR] [--out FILE]
// The files are those that ESCO and France Travail publish (CSV, gzipped or not). Restart the bot to use what was written.

import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extraWordsFile, withoutClashes } from '../core/skills/extra-words.ts';
import { escoOccupations, escoSkills } from './taxonomy/esco.ts';
import { readCsv } from './taxonomy/read-csv.ts';
import { romeOccupations } from './taxonomy/rome.ts';

const usage =
  'usage: npm run import:taxonomy -- [--esco DIR] [--rome DIR] [--out FILE]   (one of the two at least)';
const { values } = parseArgs({
  options: { esco: { type: 'string' }, rome: { type: 'string' }, out: { type: 'string' } },
});

try {
  if (!values.esco && !values.rome) throw new Error(usage);
  await write(values.out ?? join('data', extraWordsFile));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}

async function write(path: string): Promise<void> {
  const esco = values.esco ? await fromEsco(values.esco) : { skills: [], occupations: [] };
  const rome = values.rome ? await fromRome(values.rome) : [];
  const words = withoutClashes({ ...esco, occupations: [...esco.occupations, ...rome] });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(words));
  process.stdout.write(
    `${path}: ${words.skills.length} skills, ${words.occupations.length} occupations beside the built-in ones\n`,
  );
}

async function fromEsco(folder: string) {
  const skills = [await csv(folder, /^skills_fr/), await csv(folder, /^skills_en/)] as const;
  const occupations = [await csv(folder, /^occupations_fr/), await csv(folder, /^occupations_en/)] as const;
  return { skills: escoSkills(...skills), occupations: escoOccupations(...occupations) };
}

async function fromRome(folder: string) {
  return romeOccupations(
    await csv(folder, /code_rome/),
    await csv(folder, /appellation/),
    await csv(folder, /rubrique_mobilite/),
  );
}

async function csv(folder: string, name: RegExp): Promise<Record<string, string>[]> {
  const found = (await readdir(folder))
    .sort()
    .find((file) => name.test(file) && /\.csv(?:\.gz)?$/.test(file));
  if (!found) throw new Error(`${folder} holds no CSV file named like ${name.source}`);
  return readCsv(join(folder, found));
}
