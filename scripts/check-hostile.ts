// Gives every hostile file to the reader, the heavy ones too: answer, time, memory afterwards. Exit 1 when one is not as expected.

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createDocumentReader } from '../adapters/documents/reader.ts';
import { hostileFiles, tryHostile } from './hostile/try-hostile.ts';
import { samples, samplesFolder } from './samples/index.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** On a machine with nothing else to do; each waiting process more makes it longer. */
const mostMilliseconds = 10_000 * Math.max(1, (loadavg()[0] ?? 0) / cpus().length);
const mostGrowth = 100;
const reader = createDocumentReader();

await readSamples();
const before = residentMegabytes();
let failed = 0;
console.log(`${'answer'.padEnd(18)}${'ms'.padStart(7)}${'MB more'.padStart(9)}`);
for (const file of hostileFiles) {
  const { name, answer, expected, milliseconds } = await tryHostile(reader, file);
  const growth = residentMegabytes() - before;
  const good = expected && milliseconds < mostMilliseconds && growth < mostGrowth;
  if (!good) failed += 1;
  console.log(
    `${answer.padEnd(18)}${String(milliseconds).padStart(7)}${String(growth).padStart(9)}  ${name}${good ? '' : '  ← not as expected'}`,
  );
}
await readSamples();
await reader.close();
console.log(`${hostileFiles.length} files, ${failed} not as expected; the process is alive`);
if (failed > 0) process.exitCode = 1;

async function readSamples() {
  for (const { file, kind, id } of samples) {
    if (kind === 'image' || id === 'infirmiere') continue;
    await reader.read(await readFile(new URL(file, samplesFolder)), file);
  }
}

/** This process, without what making the file left behind, and the ones it started. */
function residentMegabytes(): number {
  collect();
  const children = execFileSync('ps', ['-o', 'rss=', '--ppid', String(process.pid)], { encoding: 'utf8' });
  const kilobytes = children.split('\n').reduce((sum, line) => sum + Number(line), 0);
  return Math.round(kilobytes / 1024 + process.memoryUsage.rss() / 1024 / 1024);
}
