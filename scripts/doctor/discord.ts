import { z } from 'zod';
import {
  inviteLink,
  permissionsMissing,
  permissionsNeeded,
} from '../../adapters/discord/permissions-needed.ts';
import { toRegistration } from '../../adapters/discord/slash-commands.ts';
import type { Config } from '../../bot/config.ts';
import { commandTable } from '../../core/commands/table.ts';
import { type Check, ok, unsure, wrong } from './check.ts';

type DiscordSettings = Pick<Config, 'DISCORD_TOKEN' | 'DISCORD_GUILD_IDS' | 'DISCORD_API_URL'>;

const applicationSchema = z.object({
  id: z.string(),
  name: z.string().default(''),
  flags: z.number().default(0),
});
const guildsSchema = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));
const commandsSchema = z.array(z.object({ name: z.string() }));

/** Token, message content, guilds with their rights, and commands of Discord: what is wrong, what to do. Changes nothing. */
export const checkDiscord = async (config: DiscordSettings): Promise<Check[]> => {
  const get = getter(config);
  const application = await get('/applications/@me', applicationSchema);
  if (!application.ok) return [wrong('token', adviceFor(application.status))];
  const { id, name, flags } = application.body;
  return [
    ok('token', name || id),
    checkContent(flags),
    ...(await checkGuilds(get, config, id)),
    await checkCommands(get, id),
  ];
};

const adviceFor = (status: number): string =>
  status === 401
    ? 'Discord refuses DISCORD_TOKEN: discord.com/developers/applications → your app → Bot → Reset Token'
    : `Discord does not answer (${status || 'no network'}): try again later`;

/** Granted, or granted as for a small bot: GATEWAY_MESSAGE_CONTENT and its _LIMITED twin. */
const contentFlags = (1 << 18) | (1 << 19);

const checkContent = (flags: number): Check =>
  flags & contentFlags
    ? ok('message content', 'dropped files and replies are seen')
    : wrong(
        'message content',
        'switch on "Message Content Intent" on the page Bot; until then only /cv and the menu of a message bring files',
      );

const checkGuilds = async (get: Get, config: DiscordSettings, application: string): Promise<Check[]> => {
  const guilds = await get('/users/@me/guilds', guildsSchema);
  if (!guilds.ok) return [unsure('guilds', adviceFor(guilds.status))];
  const invite = `invite it: ${inviteLink(application)}`;
  const absent = config.DISCORD_GUILD_IDS.filter((home) => !guilds.body.some(({ id }) => id === home));
  const missing = guilds.body.flatMap(({ name, permissions }) =>
    permissionsMissing(permissions).map((right) =>
      wrong('rights', `${name}: ${right.name} is missing (${right.why}); ${invite}`),
    ),
  );
  return [
    ...(guilds.body.length === 0 ? [wrong('guilds', `the bot is in none; ${invite}`)] : []),
    ...absent.map((home) => wrong('guilds', `${home} of DISCORD_GUILD_IDS has no such bot; ${invite}`)),
    ...guilds.body.map(({ id, name }) => ok('guilds', `${name} (${id}), ${teamOf(id, config)}`)),
    ...(missing.length > 0 ? missing : [ok('rights', `all ${permissionsNeeded.length} are there`)]),
  ];
};

const teamOf = (guild: string, { DISCORD_GUILD_IDS: home }: DiscordSettings): string =>
  home.includes(guild) ? 'the team of this installation' : 'a team of its own (not in DISCORD_GUILD_IDS)';

const checkCommands = async (get: Get, application: string): Promise<Check> => {
  const present = await get(`/applications/${application}/commands`, commandsSchema);
  if (!present.ok) return unsure('commands', adviceFor(present.status));
  const wanted = toRegistration(commandTable).map(({ name }) => String(name));
  const missing = wanted.filter((name) => !present.body.some((command) => command.name === name));
  return missing.length === 0
    ? ok('commands', `all ${wanted.length} are registered`)
    : wrong('commands', `${missing.join(', ')} not registered: npm run register-commands`);
};

type Got<T> = { ok: true; body: T } | { ok: false; status: number };
type Get = <T>(path: string, schema: z.ZodType<T>) => Promise<Got<T>>;

const getter = ({ DISCORD_TOKEN, DISCORD_API_URL = 'https://discord.com/api' }: DiscordSettings): Get => {
  return async (path, schema) => {
    try {
      const answer = await fetch(`${DISCORD_API_URL}/v10${path}`, {
        headers: { authorization: `Bot ${DISCORD_TOKEN ?? ''}` },
        signal: AbortSignal.timeout(10_000),
      });
      if (!answer.ok) return { ok: false, status: answer.status };
      return { ok: true, body: schema.parse(await answer.json()) };
    } catch {
      return { ok: false, status: 0 };
    }
  };
};
