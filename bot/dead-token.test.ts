import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../adapters/discord/fixtures/discord-server.ts';
import { startBot } from './testing/start-bot.ts';

// A token that Discord refuses is trouble of Discord's surface alone.

let discord: DiscordServer;
let folder: string;
let bot: ReturnType<typeof startBot> | null = null;

beforeEach(async () => {
  discord = await startDiscordServer();
  folder = await mkdtemp(join(tmpdir(), 'matchpro-token-'));
});
afterEach(async () => {
  await bot?.kill();
  await discord.close();
  await rm(folder, { recursive: true, force: true });
});

const start = (more: Record<string, string>) => {
  bot = startBot({
    DATA_DIR: folder,
    DISCORD_TOKEN: 'a.token.that.is.refused',
    DISCORD_API_URL: discord.apiUrl,
    ...more,
  });
  return bot;
};

it('with Discord alone, the bot ends and says why', async () => {
  const alone = start({});
  expect(await alone.exited).toBe(1);
  expect(alone.output()).toContain('DISCORD_TOKEN');
}, 60_000);

it('beside the playground, that one goes on, and the state of Discord is told', async () => {
  const both = start({ PLAYGROUND: 'on', LOG_LEVEL: 'error' });
  await both.said('MatchPro is ready');
  await both.said('discord.gave_up');
  const port = /health\s+http:\/\/127\.0\.0\.1:(\d+)/.exec(both.output())?.[1];
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  const ready = (await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()) as {
    rows: { what: string }[];
  };
  expect(ready.rows.find(({ what }) => what === 'discord')).toMatchObject({
    state: 'down',
    detail: expect.stringContaining('DISCORD_TOKEN'),
  });
  expect(await both.stop()).toBe(0);
}, 60_000);
