import type { Client, REST } from 'discord.js';
import type { Door } from '../../core/chat/question.ts';
import type { Chat, ChatHealth } from '../../core/ports/chat.ts';
import type { Log } from '../../core/ports/log.ts';
import { downloadFile } from './files.ts';
import { closedBy, openClient, reasonOf, restOptions } from './inbound/client.ts';
import { persist } from './inbound/persist.ts';
import { createDiscordApi } from './outbound/discord-api.ts';
import { createOutbound } from './outbound/outbound.ts';
import { audienceOf, isMemberOf, personFacts } from './outbound/people.ts';
import type { CommandShape } from './slash-commands.ts';

export interface DiscordConfig {
  token: string;
  /** Another REST API, without version ('http://127.0.0.1:4020/api'); the gateway's address comes from it. */
  apiUrl?: string;
  /** The guilds that are served, and where commands are registered; none: all guilds, global commands. */
  homeGuilds: readonly string[];
  /** Hosts beside Discord's own from which files may come. */
  downloadHosts: readonly string[];
  /** The commands to register. */
  commands?: readonly CommandShape[];
  log: Log;
}

/** Discord behind the Chat port, on discord.js. Nothing starts before `start`; it resolves also when Discord is down. */
export const createDiscordChat = (config: DiscordConfig): Chat => {
  let rest: REST | null = null;
  let client: Client | null = null;
  let stopping: AbortController | null = null;
  let trouble: string | null = null;
  // After one 401 the client forgets its token: it is given again, so that a passing refusal passes.
  const api = createDiscordApi(() => rest?.setToken(config.token) ?? null);
  const outbound = createOutbound(api);

  const start = async (door: Door) => {
    const sdk = await import('discord.js');
    stopping = new AbortController();
    const { signal } = stopping;
    rest = new sdk.REST(restOptions(config)).setToken(config.token);
    const { promise: first, resolve } = Promise.withResolvers<void>();
    const connect = async () => {
      const fresh = await openClient(config, { door, api, signal, onLost });
      if (signal.aborted) return fresh.destroy();
      client = fresh;
      trouble = null;
      config.log.info('discord.connected');
    };
    const failed = (error: unknown) => {
      trouble = reasonOf(error);
      config.log.warn('discord.not_reached', { reason: trouble });
      resolve();
    };
    const onLost = (lost: Client, code: number) => {
      if (signal.aborted || client !== lost) return;
      client = null;
      trouble = closedBy(code);
      void lost.destroy().catch(failed);
      void persist(connect, signal, failed);
    };
    void persist(connect, signal, failed).then(() => resolve());
    await first;
  };

  const health = (): ChatHealth => {
    if (!stopping) return { state: 'off', detail: null };
    if (trouble) return { state: 'down', detail: trouble };
    if (!client) return { state: 'starting', detail: null };
    return client.ws.status === 0 ? { state: 'up', detail: null } : { state: 'down', detail: 'reconnecting' };
  };

  return {
    platform: 'discord',
    start,
    stop: async () => {
      stopping?.abort();
      const closing = client;
      client = null;
      await closing?.destroy();
      rest?.clearHashSweeper();
      rest?.clearHandlerSweeper();
      rest = stopping = null;
      trouble = null;
    },
    ...outbound,
    download: (file, limit) => downloadFile(api, file, limit, config.downloadHosts),
    person: (person) => personFacts(api, person),
    memberOf: (channel, person) => isMemberOf(api, channel, person),
    audience: (channel) => audienceOf(api, channel),
    health,
  };
};
