import type { REST } from 'discord.js';
import type { Chat } from '../../core/ports/chat.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Notebook } from '../../core/ports/notebook.ts';
import { downloadFile } from './files.ts';
import { restOptions } from './inbound/client.ts';
import { createConnection } from './inbound/connection.ts';
import { createDiscordApi } from './outbound/discord-api.ts';
import { createOutbound } from './outbound/outbound.ts';
import { audienceOf, isMemberOf, personFacts } from './outbound/people.ts';
import type { CommandShape } from './slash-commands.ts';

export interface DiscordConfig {
  token: string;
  /** Another REST API, without version ('http://127.0.0.1:4020/api'); the gateway's address comes from it. */
  apiUrl?: string;
  /** The guilds of the installation's own team; any other guild is a team of its own. */
  homeGuilds: readonly string[];
  /** Hosts beside Discord's own from which files may come. */
  downloadHosts: readonly string[];
  /** The commands to register. */
  commands?: readonly CommandShape[];
  /** What must outlive this process: how far was heard, forms on their way. */
  notebook: Notebook;
  log: Log;
  /** First wait before trying to connect again, doubled each time; 1 s. */
  retryMs?: number;
  /** Without a heartbeat for so long the line counts as dead; two minutes. */
  silenceMs?: number;
}

/** Discord behind the Chat port, on discord.js. Nothing starts before `start`; it resolves also when Discord is down. */
export const createDiscordChat = (config: DiscordConfig): Chat => {
  const { notebook, downloadHosts: extraHosts } = config;
  let rest: REST | null = null;
  // After one 401 the client forgets its token: it is given again, so that a passing refusal passes.
  const api = createDiscordApi(() => rest?.setToken(config.token) ?? null);
  const connection = createConnection(config, api);
  return {
    platform: 'discord',
    start: async (door) => {
      const sdk = await import('discord.js');
      rest = new sdk.REST(restOptions(config)).setToken(config.token);
      await connection.open(door);
    },
    stop: async () => {
      await connection.close();
      rest?.clearHashSweeper();
      rest?.clearHandlerSweeper();
      rest = null;
    },
    ...createOutbound(api),
    download: (file, limit) => downloadFile({ api, notebook, extraHosts }, file, limit),
    person: (person) => personFacts(api, person),
    memberOf: (channel, person) => isMemberOf(api, channel, person),
    audience: (channel) => audienceOf(api, channel),
    health: connection.health,
  };
};
