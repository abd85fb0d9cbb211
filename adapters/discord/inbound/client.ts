import type { Client } from 'discord.js';
import type { Door } from '../../../core/chat/question.ts';
import type { DiscordConfig } from '../app.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { listen } from './listen.ts';
import { persist } from './persist.ts';
import { registerCommands } from './register.ts';

export interface Opening {
  door: Door;
  api: DiscordApi;
  signal: AbortSignal;
  /** The gateway closed for good; discord.js comes back by itself from all else. */
  onLost: (lost: Client, code: number) => void;
}

/** How long to wait to be ready: discord.js itself waits forever for a gateway that is down. */
const patienceMs = 15_000;

/** A client of discord.js that is logged in and listens. Throws when that does not succeed in time. */
export const openClient = async (config: DiscordConfig, opening: Opening): Promise<Client> => {
  const sdk = await import('discord.js');
  const { commands = [], homeGuilds, log, token } = config;
  const { door, api, signal, onLost } = opening;
  const client = newClient(sdk, config);
  client.on('error', (error) => log.warn('discord.failed', { reason: error.message }));
  client.on('shardError', (error) => log.warn('discord.gateway_failed', { reason: error.message }));
  const { promise: closed, reject } = Promise.withResolvers<never>();
  closed.catch(() => undefined);
  client.on('shardDisconnect', ({ code }) => {
    reject(new Error(closedBy(code)));
    onLost(client, code);
  });
  listen(client, { door, api, commands, homeGuilds, signal, log });
  try {
    await withinPatience(Promise.race([untilReady(sdk, client, token), closed]), signal);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  // Beside the conversation: a registration that fails is tried again and holds nothing up.
  const register = () => registerCommands(api, client.application?.id ?? '', homeGuilds, commands);
  const unregistered = (error: unknown) =>
    log.error('discord.commands_not_registered', { reason: reasonOf(error) });
  void persist(register, signal, unregistered, 5000);
  return client;
};

const newClient = (sdk: typeof import('discord.js'), config: DiscordConfig): Client => {
  const { GatewayIntentBits: intents } = sdk;
  return new sdk.Client({
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
};

/** A limit that is reached is told to the sender, who waits without holding the others. */
export const restOptions = ({ apiUrl }: DiscordConfig) => ({
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

export const closedBy = (code: number) => disconnected[code] ?? `disconnected (${code})`;

export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return /disallowed intents/i.test(error.message) ? (disconnected[4014] ?? error.message) : error.message;
};
