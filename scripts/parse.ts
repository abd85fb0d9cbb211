// Prints the structured CV of files and folders: npm run parse -- [--out DIR] PATH…

import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDocumentReader } from '../adapters/documents/reader.ts';
import { readCv } from '../core/cv/read-cv-text.ts';
import type { StructuredCv } from '../core/cv/structured-cv.ts';
import { Outage, Refusal } from '../core/errors.ts';
import { fr } from '../core/i18n/fr.ts';
import type { TextReader } from '../core/ports/text-reader.ts';
import { createVocabulary } from '../core/skills/create-vocabulary.ts';
import type { Vocabulary } from '../core/skills/vocabulary.ts';

const usage =
  'usage: npm run parse -- [--out DIR] PATH…   (PATH: a file, or a folder read with all it holds)';

const given = readArguments();
if (given) process.exitCode = await run(given.paths, given.out);

interface Arguments {
  paths: string[];
  out: string | null;
}

function readArguments(): Arguments | null {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length > 0) return { paths: positionals, out: values.out ?? null };
    return wrongUse(usage);
  } catch (error) {
    return wrongUse(`${(error as Error).message}\n${usage}`);
  }
}

function wrongUse(line: string): null {
  process.stderr.write(`${line}\n`);
  process.exitCode = 2;
  return null;
}

/** 0 when every file was read, else 1. Nothing is written when two files would share one result. */
async function run(paths: string[], out: string | null): Promise<number> {
  const found = await Promise.all(paths.map(filesIn));
  const files = found.flat();
  const twins = out === null ? null : twinsOf(files);
  if (twins)
    return complain(
      `${twins[0]} and ${twins[1]} would both become ${outName(twins[0])}: nothing was written`,
    );
  if (out !== null) await mkdir(out, { recursive: true });
  const reader = createDocumentReader({ processes: Math.max(1, Math.min(4, cpus().length)) });
  try {
    return await readAll(files, out, reader);
  } finally {
    await reader.close();
  }
}

/** The file itself, or the files of a folder and of the folders in it, hidden ones left out, in the order of their names. */
async function filesIn(path: string): Promise<string[]> {
  const known = await stat(path).catch(() => null);
  if (!known?.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function outName(file: string): string {
  return `${basename(file, extname(file))}.json`;
}

function twinsOf(files: string[]): [string, string] | null {
  const seen = new Map<string, string>();
  for (const file of files) {
    const twin = seen.get(outName(file));
    if (twin !== undefined) return [twin, file];
    seen.set(outName(file), file);
  }
  return null;
}

/** Files are read side by side; their results are printed in the order they were given. */
async function readAll(files: string[], out: string | null, reader: TextReader): Promise<number> {
  const vocabulary = createVocabulary();
  const today = new Date();
  let code = 0;
  const results = files.map(async (file) => {
    const bytes = await readFile(file).catch(() => {
      throw new Refusal('file.gone', { name: file });
    });
    const document = await reader.read(bytes, basename(file));
    return `${JSON.stringify(toJson(readCv(document, vocabulary, { today }), vocabulary), null, 2)}\n`;
  });
  for (const result of results) result.catch(() => {});
  for (const [i, result] of results.entries()) {
    const file = files[i] as string;
    try {
      const json = await result;
      if (out === null) process.stdout.write(json);
      else await writeFile(join(out, outName(file)), json);
    } catch (error) {
      code = complain(`${file}: ${sentence(error)}`);
    }
  }
  return code;
}

function complain(line: string): 1 {
  process.stderr.write(`${line}\n`);
  return 1;
}

/** What happened and what to do, on one line, as the bot would say it. */
function sentence(error: unknown): string {
  if (error instanceof Refusal) {
    const told = wording(error);
    return `${told.what} ${told.todo}`;
  }
  if (error instanceof Outage) return error.what;
  throw error;
}

function wording({ code, values }: Refusal): { what: string; todo: string } {
  const said = fr.refusals[code] as (values: unknown) => { what: string; todo: string };
  return said(values);
}

/** Skills as the person wrote them; what the recruiter's card needs beside that (quotes, kinds, places) stays out. */
function toJson(cv: StructuredCv, vocabulary: Vocabulary) {
  const { name, firstName, lastName, email, phone, birthDate, address } = cv;
  return {
    ...{ name, firstName, lastName, email, phone, birthDate, address },
    experiences: cv.experiences.map(({ title, company, start, end, missions, skills, sector }) => ({
      ...{ title, company, start, end, missions, skills, sector },
    })),
    skills: cv.skills.map(({ name, category, level, years, lastUsed, quote }) => ({
      ...{ name: isWholly(quote, name, vocabulary) ? quote : name, category, level, years, lastUsed },
    })),
    education: cv.education.map(({ degree, school, year, level, specialty }) => ({
      ...{ degree, school, year, level, specialty },
    })),
    languages: cv.languages.map(({ language, level }) => ({ language, level })),
  };
}

/** The quote is the skill itself, as the person wrote it, and not a line that holds it. */
function isWholly(quote: string, name: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.skill(quote)?.name === name) return true;
  const [mention] = vocabulary.skillsIn(quote);
  return mention?.quote === quote && mention.skill.name === name;
}
