import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfig } from '../bot/config.ts';
import { openHouse } from '../bot/house.ts';
import { openParts } from '../bot/parts.ts';
import { renderText } from '../core/cards/plain-text.ts';
import { createChat } from '../core/testing/create-chat.ts';

// What the card says about a CV of one's own: on an empty temporary folder with the example offers; nothing is kept.

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Which file? npm run drop-cv -- my-cv.pdf');
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'matchpro-drop-'));
const chat = createChat({ render: renderText, people: { lea: { name: 'Vous', admin: true } } });
const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'error', ADMINS: 'web:lea' });
const house = await openHouse(config, await openParts(config, { chats: [chat] }));
try {
  await chat.command('/matchpro canal autoriser');
  await chat.command('/matchpro exemple');
  await house.settled();
  for (const path of paths) {
    const thread = await chat.drop(basename(path), await readFile(path));
    await house.settled();
    console.log(`${chat.thread(thread)}\n`);
  }
} finally {
  await house.stop();
  await rm(folder, { recursive: true, force: true });
}
