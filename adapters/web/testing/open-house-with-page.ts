import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../bot/config.ts';
import { openHouse } from '../../../bot/house.ts';
import { openParts } from '../../../bot/parts.ts';
import { commandTable } from '../../../core/commands/table.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { createDocumentBytes } from '../../../core/testing/create-document-bytes.ts';
import { createLog } from '../../../core/testing/create-log.ts';
import { createMemory } from '../../../core/testing/create-memory.ts';
import { samples, samplesFolder } from '../../../scripts/samples/index.ts';
import { createWebChat } from '../app.ts';

const pace = { retryMs: 50, attempts: 5, drainMs: 5_000, chatsMs: 5_000 };
const clock = { now: () => new Date() };

/** The whole house behind the page: its memory in maps, the real reader, the real page. */
export const openHouseWithPage = async ({ locale = 'fr' }: { locale?: Locale } = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'matchpro-house-'));
  const log = createLog();
  const port = await freePort();
  const paths = ['developpeuse-react.pdf', 'infirmiere.pdf', 'comptable.docx'];
  const chat = createWebChat({
    ...{ port, folder: join(folder, 'playground'), team: 'Atelier RH', locale, clock, log },
    ...{ commands: commandTable, samples: paths.map((name) => new URL(name, samplesFolder).pathname) },
  });
  const config = readConfig({ DATA_DIR: folder, TEAM_LOCALE: locale, TEAM_NAME: 'Atelier RH' });
  const memory = createMemory({ clock });
  const own = { clock, log, memory, bytes: createDocumentBytes(), chats: [chat] };
  const house = await openHouse(config, await openParts(config, own), pace);
  const close = async () => {
    await house.stop();
    await rm(folder, { recursive: true, force: true });
  };
  /** The page's server goes away and comes back on the same port, with the same folder. */
  const restart = async () => {
    await chat.stop();
    await chat.start(house.dispatch);
  };
  return { house, chat, log, address: () => chat.address() ?? '', restart, close };
};

/** One that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** A shipped CV's bytes by its file name. */
export const sampleFile = (name: string): URL => {
  const known = samples.find(({ file }) => file === name);
  if (!known) throw new Error(`no sample ${name}`);
  return new URL(known.file, samplesFolder);
};
