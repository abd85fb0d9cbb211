// Writes the generated CVs and their labels into a folder, to look at them: node scripts/make-corpus.ts FOLDER

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corpus, cvsOf } from './corpus/make-corpus.ts';
import { label } from './samples/label.ts';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node scripts/make-corpus.ts FOLDER');
  process.exit(2);
}
await mkdir(folder, { recursive: true });
for (const { person, style } of corpus) {
  for (const { file, bytes } of await cvsOf(person, style)) await writeFile(join(folder, file), bytes);
  await writeFile(join(folder, `${person.id}.json`), `${JSON.stringify(label(person), null, 2)}\n`);
}
console.log(`${corpus.length} people, four files each, in ${folder}`);
