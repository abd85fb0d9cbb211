import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderText } from '../core/cards/plain-text.ts';
import { createChat } from '../core/testing/create-chat.ts';
import { createLog } from '../core/testing/create-log.ts';
import { samples, samplesFolder } from '../scripts/samples/index.ts';
import { readConfig } from './config.ts';
import { openHouse } from './house.ts';
import { openParts } from './parts.ts';

// Reading and the database have threads of their own: while CVs are read, whoever asks is answered. `npm run bench:card` holds the
// longest hold to 50 ms by the clock, on a quiet machine. Here other tests run on the same cores, so the processor time of this
// thread is what counts: how long it works without coming back to the loop.

it('ten PDFs dropped at once never hold the process up', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'matchpro-loop-'));
  const chat = createChat({ render: renderText });
  const config = readConfig({ DATA_DIR: folder, ADMINS: 'web:lea' });
  const house = await openHouse(config, await openParts(config, { chats: [chat], log: createLog() }));
  const loop = measureHolds();
  try {
    await chat.command('/matchpro canal autoriser');
    await chat.command('/matchpro exemple');
    const pdfs = samples.filter((sample) => sample.kind === 'pdf' && sample.id !== 'infirmiere');
    const bytes = await Promise.all(pdfs.map((sample) => readFile(new URL(sample.file, samplesFolder))));
    await chat.drop('warm-up.pdf', bytes[0] ?? Buffer.alloc(0));
    await house.settled();
    loop.begin();
    for (let at = 0; at < 10; at++) {
      const pdf = bytes[at % bytes.length] ?? Buffer.alloc(0);
      await chat.drop(`${at}.pdf`, Buffer.concat([pdf, Buffer.from(`\n%${at}`)]));
    }
    await house.settled();
    const holds = loop.end();
    const shown = chat
      .messages()
      .flatMap(({ content }) => (content.kind === 'card' ? [content.card.kind] : []));
    expect(shown.filter((kind) => kind === 'candidate')).toHaveLength(11);
    expect(holds.length).toBeGreaterThan(100);
    expect(holds[Math.floor(holds.length * 0.99)]).toBeLessThanOrEqual(50);
    expect(holds.at(-1)).toBeLessThanOrEqual(100);
  } finally {
    await house.stop();
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);

/** Milliseconds of this thread's processor time between one turn of the loop and the next, from the shortest to the longest. */
const measureHolds = () => {
  const holds: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  let before = 0;
  const turn = () => {
    const now = workedMs();
    holds.push(now - before);
    before = now;
    timer = setTimeout(turn, 1);
  };
  return {
    begin() {
      before = workedMs();
      timer = setTimeout(turn, 1);
    },
    end() {
      clearTimeout(timer);
      return holds.toSorted((one, other) => one - other);
    },
  };
};

const workedMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
