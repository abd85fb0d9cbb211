import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingLimits } from './limits.ts';
import { createReadingProcess } from './reading-process.ts';

const limits = { ...readingLimits, textSeconds: 1.5 };
const bytes = Buffer.from('Iris Montclair, soudeuse à Angers depuis 2021');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-process-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function processOf(script: string) {
  const file = join(folder, `${script.length}.mjs`);
  await writeFile(file, script);
  return createReadingProcess(limits, pathToFileURL(file));
}

describe('the process that reads', () => {
  test.each([
    ['never answers', 'process.on("message", () => { for (;;); })', 'cv.too_heavy'],
    ['runs out of heap', 'process.on("message", () => process.abort())', 'cv.too_heavy'],
    ['falls over the file twice', 'process.on("message", () => process.exit(3))', 'cv.unreadable'],
  ])('a process that %s ends in a refusal', async (_, script, code) => {
    const reading = await processOf(script);
    await expect(reading.read(bytes, 'cv.pdf')).rejects.toMatchObject({ code, values: { name: 'cv.pdf' } });
    await reading.close();
  });

  test('an error that is not about the file is an outage', async () => {
    const reading = await processOf(
      'process.on("message", () => process.send({ type: "failed", message: "disk full", residentMegabytes: 50 }))',
    );
    await expect(reading.read(bytes, 'cv.pdf')).rejects.toMatchObject({
      name: 'Outage',
      what: 'document reader',
    });
    await reading.close();
  });

  test('the real one reads again after it was closed', async () => {
    const reading = createReadingProcess(readingLimits);
    await reading.read(bytes, 'cv.txt');
    await reading.close();
    await expect(reading.read(bytes, 'cv.txt')).resolves.toMatchObject({ kind: 'text' });
    await reading.close();
  });

  test('it ends by itself when the bot is gone', async () => {
    const child = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), [], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.disconnect();
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  });
});
