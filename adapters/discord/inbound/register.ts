import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { type CommandShape, toRegistration } from '../slash-commands.ts';

type Json = Record<string, unknown>;

/** Registers the commands in one scope (each home guild, else globally), and writes only what has changed. */
export const registerCommands = async (
  api: DiscordApi,
  application: string,
  homeGuilds: readonly string[],
  commands: readonly CommandShape[],
): Promise<void> => {
  if (commands.length === 0) return;
  const wanted = toRegistration(commands);
  const scopes = homeGuilds.length > 0 ? homeGuilds.map((guild) => `/guilds/${guild}`) : [''];
  for (const scope of scopes) {
    const route = `/applications/${application}${scope}/commands` as const;
    const query = { with_localizations: 'true' };
    const present = await api('GET', route, z.array(z.record(z.string(), z.unknown())), { query });
    if (!sameCommands(wanted, present)) await api('PUT', route, z.unknown(), { body: wanted });
  }
};

const sameCommands = (wanted: Json[], present: Json[]): boolean =>
  wanted.length === present.length &&
  wanted.every((command) => {
    const there = present.find(({ name }) => name === command.name);
    return there !== undefined && isDeepStrictEqual(pruned(command, command), pruned(there, command));
  });

/** Discord adds fields of its own: only those we wrote are compared. An absent list or `false` is the same as none. */
const pruned = (value: unknown, like: unknown): unknown => {
  if (Array.isArray(like)) {
    const there = Array.isArray(value) ? value : [];
    return there.length === like.length ? like.map((item, at) => pruned(there[at], item)) : null;
  }
  if (typeof like !== 'object' || like === null) return value || null;
  const fields = Object.entries(like).map(([key, inner]) => [
    key,
    pruned((value as Json | undefined)?.[key], inner),
  ]);
  return Object.fromEntries(fields);
};
