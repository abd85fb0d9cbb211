import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { Refusal } from '../../../core/errors.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { type CommandShape, toRegistration } from '../slash-commands.ts';

type Json = Record<string, unknown>;

/**
 * Registers the commands once, for every guild and for direct conversations, and writes only what has changed. Copies that stand
 * in a guild would be shown twice: those of the home guilds are taken away. Returns whether anything was written.
 */
export const registerCommands = async (
  api: DiscordApi,
  application: string,
  homeGuilds: readonly string[],
  commands: readonly CommandShape[],
): Promise<boolean> => {
  if (commands.length === 0) return false;
  const wanted = toRegistration(commands);
  const written = await write(api, `/applications/${application}/commands`, wanted);
  for (const guild of homeGuilds) {
    // A guild named in the configuration that the bot has not joined has no commands.
    await write(api, `/applications/${application}/guilds/${guild}/commands`, []).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
  return written;
};

const write = async (api: DiscordApi, route: `/${string}`, wanted: Json[]): Promise<boolean> => {
  const query = { with_localizations: 'true' };
  const present = await api('GET', route, z.array(z.record(z.string(), z.unknown())), { query });
  if (sameCommands(wanted, present)) return false;
  await api('PUT', route, z.unknown(), { body: wanted });
  return true;
};

const sameCommands = (wanted: Json[], present: Json[]): boolean =>
  wanted.length === present.length &&
  wanted.every((command) => {
    const there = present.find(({ name, type = 1 }) => name === command.name && type === command.type);
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
