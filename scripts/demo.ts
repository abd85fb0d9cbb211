import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../bot/config.ts';
import { openHouse } from '../bot/house.ts';
import { openParts } from '../bot/parts.ts';
import { renderText } from '../core/cards/plain-text.ts';
import { inThread } from '../core/chat/event.ts';
import { toLocale } from '../core/i18n/locale.ts';
import { createChat } from '../core/testing/create-chat.ts';
import { whatIsMissing } from './demo/what-is-missing.ts';
import { demoWords } from './demo/words.ts';
import { samples, samplesFolder } from './samples/index.ts';

// The main job on real files, printed as a conversation: an empty folder, the example offers, the sample CVs, a ranking, a note,
// a follow-up, a forecast, the digest. `-- --lang en` for English. Nothing is kept.

const locale = toLocale(process.argv.slice(2).join(' ').replace('--lang', '').trim() || 'fr', 'fr');
const say = demoWords[locale];
const folder = await mkdtemp(join(tmpdir(), 'matchpro-demo-'));
const config = readConfig({ DATA_DIR: folder, TEAM_LOCALE: locale, LOG_LEVEL: 'error', ADMINS: 'web:lea' });
const chat = createChat({
  render: renderText,
  people: { lea: { name: 'Léa', locale, admin: true } },
  opensForm: () => true,
});
const printed = new Set<string>();

/** What stands in the channel since last time, each message with its thread. */
const show = (): void => {
  for (const message of chat.messages()) {
    if (message.thread !== null || printed.has(message.ref)) continue;
    printed.add(message.ref);
    const id = message.ref.split(':').at(-1) ?? '';
    console.log(`${chat.thread(inThread(message.channel, id))}\n`);
  }
};

const step = (title: string): void =>
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(3, 92 - title.length))}\n`);

const started = performance.now();
const parts = await openParts(config, { chats: [chat] });
const house = await openHouse(config, parts);
try {
  step(say.start);
  await chat.joined();
  await house.settled();
  await chat.press(say.allow);
  await chat.command('/matchpro exemple');
  await house.settled();
  show();

  step(say.drops(samples.length));
  const threads = [];
  for (const sample of samples) {
    threads.push(await chat.drop(sample.file, await readFile(new URL(sample.file, samplesFolder))));
    await house.settled();
    show();
  }

  step('/match offre-42');
  await chat.command('/match offre-42 top:5');
  await house.settled();
  show();

  step(say.note);
  const reply = await chat.reply(say.noteText, { to: threads[0] ?? '' });
  await house.settled();
  const kept = chat.messages().find((message) => message.ref === reply);
  console.log(
    `${say.inThread} ${samples[0]?.file}\n    Léa : ${say.noteText}   ${kept?.reactions.join(' ')}\n`,
  );
  const proposed = chat
    .messages()
    .find(({ content }) => content.kind === 'card' && content.card.kind === 'facts');
  if (proposed?.content.kind === 'card') console.log(`${renderText(proposed.content.card)}\n`);
  await chat.command('/candidat voir candidat-1');
  await house.settled();
  show();

  step(say.followUp);
  await chat.command(say.followUp);
  await house.settled();
  show();

  step('/predire candidat-1 offre-42');
  await chat.command('/predire candidat-1 offre-42');
  await house.settled();
  show();

  step(say.digest);
  await chat.command('/digest maintenant');
  await house.settled();
  show();
  const missing = whatIsMissing(chat.messages(), threads);
  if (missing.length > 0) throw new Error(`the demonstration did not show ${missing.join(', ')}`);
  console.log(say.end(samples.length, ((performance.now() - started) / 1000).toFixed(1)));
} finally {
  await house.stop();
  await rm(folder, { recursive: true, force: true });
}
