import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DiscordServer, startDiscordServer } from '../../adapters/discord/fixtures/discord-server.ts';
import { registerNow } from '../../adapters/discord/register-commands.ts';
import { commandTable } from '../../core/commands/table.ts';
import { checkDiscord } from './discord.ts';

let discord: DiscordServer;
beforeEach(async () => {
  discord = await startDiscordServer();
});
afterEach(() => discord.close());

const settings = () => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  DISCORD_GUILD_IDS: [discord.guild.id],
});
const register = () =>
  registerNow({ token: discord.token, apiUrl: discord.apiUrl, homeGuilds: [], commands: commandTable });
const faults = async (more: Partial<ReturnType<typeof settings>> = {}) =>
  (await checkDiscord({ ...settings(), ...more }))
    .filter(({ state }) => state !== 'ok')
    .map(({ what, said }) => `${what}: ${said}`);

it('a whole installation has nothing wrong; registering twice writes once', async () => {
  expect(await register()).toBe(true);
  expect(await register()).toBe(false);
  expect(await faults()).toEqual([]);
});

it('names each thing that is missing, with what to do', async () => {
  discord.guild.contentGranted = false;
  discord.guild.botPermissions = String((1n << 10n) | (1n << 11n) | (1n << 38n) | (1n << 16n) | (1n << 15n));
  const found = await faults({ DISCORD_GUILD_IDS: ['999999999999999999'] });
  expect(found).toEqual([
    expect.stringMatching(/^message content: .*Message Content Intent/),
    expect.stringMatching(
      /^guilds: 999999999999999999 .*oauth2\/authorize\?client_id=\d+&scope=bot\+applications/,
    ),
    expect.stringMatching(/^rights: Agence exemple: Create Public Threads is missing/),
    expect.stringMatching(/^rights: Agence exemple: Add Reactions is missing/),
    expect.stringMatching(/^commands: match, .*npm run register-commands/),
  ]);
});

it('a refused token names the page where a new one is made; a Discord that is away says so', async () => {
  expect(await faults({ DISCORD_TOKEN: 'wrong' })).toEqual([expect.stringMatching(/^token: .*Reset Token/)]);
  const nowhere = 'http://127.0.0.1:9/api';
  expect(await faults({ DISCORD_API_URL: nowhere })).toEqual([expect.stringMatching(/does not answer/)]);
});
