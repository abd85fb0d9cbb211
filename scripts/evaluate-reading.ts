// Reads the generated CVs and scores every field against the record: npm run evaluate:reading [-- --record | --errors FIELD]

import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { evaluate, falls, kinds } from './corpus/evaluate.ts';
import type { ReadCvFile } from './corpus/read-corpus.ts';
import { type Field, factsOf, fields } from './corpus/score.ts';
import { label } from './samples/label.ts';

const record = new URL('./corpus/record.json', import.meta.url);
const { values } = parseArgs({ options: { record: { type: 'boolean' }, errors: { type: 'string' } } });
const { figures, files } = await evaluate();

console.log(`${''.padEnd(12)}${kinds.map((kind) => kind.padStart(10)).join('')}`);
for (const field of fields) {
  const row = kinds.map((kind) => figures.fields[kind][field].toFixed(1).padStart(10));
  console.log(`${field.padEnd(12)}${row.join('')}`);
}
console.log(
  `agreement of the four: ${figures.agreement} %   files: ${figures.files}, not read: ${figures.unread}`,
);
if (values.errors) printErrors(files, values.errors as Field);
if (values.record) await writeRecord();
else await compareWithRecord();

async function compareWithRecord() {
  const fallen = falls(figures, JSON.parse(await readFile(record, 'utf8')));
  for (const fall of fallen) console.log(`fell: ${fall}`);
  if (fallen.length > 0) process.exitCode = 1;
}

async function writeRecord() {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(record, `${JSON.stringify({ date, commit, ...figures }, null, 2)}\n`);
}

function printErrors(files: readonly ReadCvFile[], field: Field) {
  for (const { file, style, person, read } of files) {
    const [found, told] = [factsOf(read)[field] ?? [], factsOf(label(person))[field] ?? []];
    const wrong = found.filter((fact) => !told.includes(fact));
    const missed = told.filter((fact) => !found.includes(fact));
    if (wrong.length + missed.length === 0) continue;
    console.log(`${file} (${style.name})  wrong: ${wrong.join(' | ')}  missed: ${missed.join(' | ')}`);
  }
}
