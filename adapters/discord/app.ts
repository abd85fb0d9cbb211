import type { Client, REST } from 'discord.js';
import type { Door } from '../../core/chat/question.ts';
import type { Chat, ChatHealth } from '../../core/ports/chat.ts';
import type { Log } from '../../core/ports/log.ts';
import { downloadFile } from './files.ts';
import { listen } from './inbound/listen.ts';
import { persist } from './inbound/persist.ts';
import { registerCommands } from './inbound/register.ts';
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

/** How long `start` waits: discord.js itself waits forever for a gateway that is down. */
const patienceMs = 15_000;

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
      const fresh = await openClient(sdk, door, signal, (lost, code) => {
        if (signal.aborted || client !== lost) return;
        client = null;
        trouble = closedBy(code);
        void lost.destroy();
        void persist(connect, signal, failed);
      });
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
    void persist(connect, signal, failed).then(() => resolve());
    await first;
  };

  /** `onLost`: the gateway closed for good; discord.js comes back by itself from all else. */
  const openClient = async (
    sdk: typeof import('discord.js'),
    door: Door,
    signal: AbortSignal,
    onLost: (lost: Client, code: number) => void,
  ) => {
    const { commands = [], homeGuilds, log } = config;
    const { GatewayIntentBits: intents } = sdk;
    const fresh = new sdk.Client({
      intents: [intents.Guilds, intents.GuildMessages, intents.DirectMessages, intents.MessageContent],
      rest: restOptions(config),
      // Payloads are read as they come: discord.js need remember nothing but its guilds and channels.
      makeCache: sdk.Options.cacheWithLimits({
        ...sdk.Options.DefaultMakeCacheSettings,
        MessageManager: 0,
        UserManager: 0,
        PresenceManager: 0,
        ReactionManager: 0,
      }),
      allowedMentions: { parse: [] },
    });
    fresh.on('error', (error) => log.warn('discord.failed', { reason: error.message }));
    fresh.on('shardError', (error) => log.warn('discord.gateway_failed', { reason: error.message }));
    const { promise: closed, reject } = Promise.withResolvers<never>();
    closed.catch(() => undefined);
    fresh.on('shardDisconnect', ({ code }) => {
      reject(new Error(closedBy(code)));
      onLost(fresh, code);
    });
    listen(fresh, { door, api, commands, homeGuilds, signal, log });
    try {
      await withinPatience(Promise.race([untilReady(sdk, fresh, config.token), closed]), signal);
      await registerCommands(api, fresh.application?.id ?? '', homeGuilds, commands);
      return fresh;
    } catch (error) {
      await fresh.destroy();
      throw error;
    }
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

/** A limit that is reached is told to the sender, who waits without holding the others. */
const restOptions = ({ apiUrl }: DiscordConfig) => ({
  version: '10',
  timeout: 15_000,
  rejectOnRateLimit: () => true,
  ...(apiUrl ? { api: apiUrl } : {}),
});

const untilReady = async (sdk: typeof import('discord.js'), client: Client, token: string): Promise<void> => {
  const ready = new Promise<void>((resolve) => client.once(sdk.Events.ClientReady, () => resolve()));
  await client.login(token);
  await ready;
};

const withinPatience = async (task: Promise<void>, signal: AbortSignal): Promise<void> => {
  const { promise: tooLong, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the gateway does not answer')), patienceMs);
  const stop = () => reject(new Error('stopped'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([task, tooLong]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    task.catch(() => undefined);
  }
};

/** Close codes that only a person can mend, with what to do. */
const disconnected: Record<number, string> = {
  4004: 'the token is refused (DISCORD_TOKEN)',
  4014: 'switch on “Message Content Intent” in the developer portal, page Bot',
};

const closedBy = (code: number) => disconnected[code] ?? `disconnected (${code})`;

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return /disallowed intents/i.test(error.message) ? (disconnected[4014] ?? error.message) : error.message;
};
