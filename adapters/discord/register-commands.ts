import { z } from 'zod';
import { restOptions } from './inbound/client.ts';
import { registerCommands } from './inbound/register.ts';
import { createDiscordApi } from './outbound/discord-api.ts';
import type { CommandShape } from './slash-commands.ts';

export interface Registering {
  token: string;
  apiUrl?: string;
  homeGuilds: readonly string[];
  commands: readonly CommandShape[];
}

/** The same registration as at start, without a bot that runs: true when something was written. Throws Outage. */
export const registerNow = async ({ token, apiUrl, homeGuilds, commands }: Registering): Promise<boolean> => {
  const { REST } = await import('discord.js');
  const rest = new REST(restOptions(apiUrl ? { apiUrl } : {})).setToken(token);
  const api = createDiscordApi(() => rest);
  const { id } = await api('GET', '/applications/@me', z.object({ id: z.string() }));
  const written = await registerCommands(api, id, homeGuilds, commands);
  rest.clearHashSweeper();
  rest.clearHandlerSweeper();
  return written;
};
