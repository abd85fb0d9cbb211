import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProblems } from './boundaries/find-problems.ts';
import { sourceFiles } from './boundaries/source-files.ts';

// The walls of the house as a program: who may import whom, no cycles, SDKs in their rooms, the environment in one file.

const root = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '..'));
const files = sourceFiles(root).map((path) => ({
  path: relative(root, path),
  source: readFileSync(path, 'utf8'),
}));
const problems = findProblems(files);
for (const problem of problems) console.error(problem);
console.log(`${files.length} files, ${problems.length} broken boundaries`);
process.exitCode = problems.length > 0 ? 1 : 0;
