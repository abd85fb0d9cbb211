// Writes the fictitious CVs and their labels: node scripts/make-samples.ts [folder]

import { mkdir, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { cvFile } from './samples/cv-file.ts';
import { samples, samplesFolder } from './samples/index.ts';
import { label } from './samples/label.ts';
import { people } from './samples/people.ts';

const folder = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : samplesFolder;
await mkdir(folder, { recursive: true });
for (const person of people) {
  const file = samples.find((sample) => sample.id === person.id)?.file;
  if (!file) throw new Error(`${person.id} is not in the index`);
  await writeFile(new URL(file, folder), await cvFile(person));
  await writeFile(new URL(`${person.id}.json`, folder), `${JSON.stringify(label(person), null, 2)}\n`);
}
console.log(`${people.length} CVs written`);
