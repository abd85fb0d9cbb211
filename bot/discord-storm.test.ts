import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  alix,
  type DiscordServer,
  recruiting,
  startDiscordServer,
  textOf,
} from '../adapters/discord/fixtures/discord-server.ts';
import { samples, samplesFolder } from '../scripts/samples/index.ts';
import { startBot } from './testing/start-bot.ts';

// Every fault Discord and a machine know, in the middle of drops. `npm run storm:discord` does the same with 500 files.

const files = process.env.MODE === 'full' ? 500 : 40;
let discord: DiscordServer;
let folder: string;
let running: ReturnType<typeof startBot>[] = [];

beforeEach(async () => {
  discord = await startDiscordServer();
  folder = await mkdtemp(join(tmpdir(), 'matchpro-storm-'));
});
afterEach(async () => {
  for (const bot of running) await bot.kill();
  running = [];
  await discord.close();
  await rm(folder, { recursive: true, force: true });
});

const start = async () => {
  const bot = startBot({
    DATA_DIR: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_GUILD_IDS: discord.guild.id,
    DOWNLOAD_ALLOWED_HOSTS: discord.host,
    ADMINS: `discord:${alix}`,
  });
  running.push(bot);
  await bot.said('MatchPro is ready');
  /** Rejects when it ends before it is killed. */
  const died = bot.exited.then((code) => {
    if (code !== null) throw new Error(`the bot ended with ${code}:\n${bot.output()}`);
  });
  died.catch(() => undefined);
  return { ...bot, died };
};

/** Each from somebody else, so that each is one CV and not a batch; each with bytes of its own. */
const createDrops = async () => {
  const pdfs = samples.filter((sample) => sample.kind === 'pdf');
  const read = await Promise.all(pdfs.map(({ file }) => readFile(new URL(file, samplesFolder))));
  // A scan takes seconds: the storm is about what arrives, not about reading.
  const all = read.filter((bytes) => bytes.length < 100_000);
  const drops: string[] = [];
  const drop = (count: number) => {
    for (let at = 0; at < count; at += 1) {
      const number = drops.length;
      const user = `21${String(number).padStart(16, '0')}`;
      const person = { id: user, username: `membre-${number}`, global_name: `Membre ${number}` };
      discord.guild.members.set(user, { user: person, nick: null, roles: ['300000000000000001'] });
      const bytes = Buffer.concat([all[number % all.length] ?? Buffer.of(), Buffer.from(`\n% ${number}\n`)]);
      drops.push(discord.dropFile(recruiting, `cv-${number}.pdf`, bytes, { user }).message.id);
    }
  };
  return { drops, drop };
};

/** A candidate's card; "reading…" is only a promise. */
const outcomesOf = (message: string) =>
  discord.thread(message).filter((shown) => /candidat-\d+/.test(textOf(shown)));

type Drops = Awaited<ReturnType<typeof createDrops>>;

/** Until the bot is killed in the middle of its work; five faults before that, with files dropped during each. */
const storm = async ({ drops, drop }: Drops, some: number) => {
  const through = async (fault: () => void, after: () => void = () => undefined) => {
    const again = discord.gateway.nextSession();
    fault();
    drop(some);
    after();
    await again;
  };
  drop(some);
  await through(discord.gateway.cut);
  await through(discord.gateway.askReconnect);
  await through(discord.gateway.forget);
  await through(discord.goAway, discord.comeBack);
  drop(some);
  await discord.until(() => drops.slice(-some).some((message) => discord.thread(message).length > 0));
};

it(
  `${files} files through cuts, op 7, op 9, an outage and a kill -9: each one outcome`,
  async () => {
    const began = performance.now();
    const first = await start();
    await discord.until(() => (discord.guild.commands.get('')?.length ?? 0) > 0);
    discord.command('matchpro canal', { action: 'autoriser' }, { user: alix });
    await discord.until(() => discord.whispers(alix).some((said) => /autorisé/.test(textOf(said))));

    const all = await createDrops();
    const { drops, drop } = all;
    const some = files / 8;
    await Promise.race([storm(all, some), first.died]);
    await first.kill();
    drop(some);
    const second = await start();
    drop(files - drops.length);
    const over = discord.until(() => drops.every((message) => outcomesOf(message).length > 0));
    await Promise.race([over, second.died]);

    for (const message of drops) expect(discord.thread(message).map(textOf), message).toHaveLength(1);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`discord storm: ${files} files, one outcome each, ${seconds} s`);
  },
  files * 2_000 + 60_000,
);
