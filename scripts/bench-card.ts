import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readConfig } from '../bot/config.ts';
import { openHouse } from '../bot/house.ts';
import { openParts } from '../bot/parts.ts';
import { renderText } from '../core/cards/plain-text.ts';
import { createChat } from '../core/testing/create-chat.ts';
import { createLog } from '../core/testing/create-log.ts';
import { samples, samplesFolder } from './samples/index.ts';

// One dropped PDF on a warm process, from the drop to the card in its thread, and the share of each step. Exit 1 when the median is
// not under 1 s, or the event loop was held longer than 50 ms.

const rounds = 30;
const warmUp = 5;
const folder = await mkdtemp(join(tmpdir(), 'matchpro-bench-'));
const chat = createChat({ render: renderText });
const log = createLog();
const config = readConfig({ DATA_DIR: folder, ADMINS: 'web:lea' });
const house = await openHouse(config, await openParts(config, { chats: [chat], log }));
const pdfs = samples.filter((sample) => sample.kind === 'pdf' && sample.id !== 'infirmiere');
const loop = monitorEventLoopDelay({ resolution: 5 });
const times: number[] = [];
try {
  await chat.command('/matchpro canal autoriser');
  await chat.command('/matchpro exemple');
  await house.settled();
  for (let round = 0; round < rounds + warmUp; round++) {
    if (round === warmUp) {
      log.lines.length = 0;
      loop.enable();
    }
    const sample = pdfs[round % pdfs.length];
    const bytes = await readFile(new URL(sample?.file ?? '', samplesFolder));
    const started = performance.now();
    await chat.drop(`${round}.pdf`, Buffer.concat([bytes, Buffer.from(`\n%${round}`)]));
    await house.settled();
    if (round >= warmUp) times.push(performance.now() - started);
  }
  loop.disable();
} finally {
  await house.stop();
  await rm(folder, { recursive: true, force: true });
}

const at = (share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const total = times.reduce((sum, ms) => sum + ms, 0);
const spent = new Map<string, number>();
for (const { event, fields } of log.lines) {
  if (event === 'job.done')
    spent.set(String(fields.job), (spent.get(String(fields.job)) ?? 0) + Number(fields.ms));
}
const reading = log.lines
  .filter((line) => line.event === 'cv.read')
  .reduce((sum, line) => sum + Number(line.fields.ms), 0);
const blocked = loop.max / 1e6;

console.log(`one dropped PDF → card, ${rounds} rounds on a warm process`);
console.log(
  `  median ${at(0.5).toFixed(0)} ms   p95 ${at(0.95).toFixed(0)} ms   slowest ${at(1).toFixed(0)} ms`,
);
console.log(
  `  time in each step, against the time from drop to card (steps overlap: the sum may pass 100 %)`,
);
for (const [job, ms] of [...spent].toSorted((a, b) => b[1] - a[1]))
  console.log(`    ${job.padEnd(20)} ${share(ms)}`);
console.log(`    ${'of which reading'.padEnd(20)} ${share(reading)}`);
console.log(
  `  event loop: longest hold ${blocked.toFixed(0)} ms, p99 ${(loop.percentile(99) / 1e6).toFixed(0)} ms`,
);
if (at(0.5) >= 1_000 || blocked > 50) process.exitCode = 1;

function share(ms: number): string {
  return `${((100 * ms) / total).toFixed(0).padStart(3)} %   ${(ms / rounds).toFixed(1)} ms`;
}
