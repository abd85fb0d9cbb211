import type { Client } from 'discord.js';
import type { Door } from '../../../core/chat/question.ts';
import type { DiscordConfig } from '../app.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { guardResume } from './guard-resume.ts';
import { listen } from './listen.ts';
import { persist } from './persist.ts';
import { registerCommands } from './register.ts';

export interface Opening {
  door: Door;
  api: DiscordApi;
  signal: AbortSignal;
  /** May message content be asked for? Without the switch in Discord's portal that is refused with 4014. */
  content: boolean;
  /** The gateway closed for good; discord.js comes back by itself from all else. */
  onLost: (lost: Client, code: number) => void;
}

/** How long to wait to be ready: discord.js itself waits forever for a gateway that is down. */
const patienceMs = 15_000;

export interface Line {
  client: Client;
  close(): Promise<void>;
}

/** A client of discord.js that is logged in and listens. Throws when that does not succeed in time; Closed says why. */
export const openLine = async (config: DiscordConfig, opening: Opening): Promise<Line> => {
  const sdk = await import('discord.js');
  const { commands = [], homeGuilds, log, notebook, token } = config;
  const { door, api, signal, onLost, content } = opening;
  const client = newClient(sdk, config, content);
  client.on('error', (error) => log.warn('discord.failed', { reason: error.message }));
  client.on('shardError', (error) => log.warn('discord.gateway_failed', { reason: error.message }));
  const { promise: closed, reject } = Promise.withResolvers<never>();
  closed.catch(() => undefined);
  client.on('shardDisconnect', ({ code }) => {
    reject(new Closed(code));
    onLost(client, code);
  });
  guardResume(client);
  const listening = listen(client, { door, api, commands, homeGuilds, notebook, signal, log });
  try {
    await withinPatience(Promise.race([untilReady(sdk, client, token), closed]), signal);
  } catch (error) {
    await client.destroy();
    await listening.close();
    throw error;
  }
  // Beside the conversation: a registration that fails is tried again and holds nothing up.
  const register = async () => {
    const written = await registerCommands(api, client.application?.id ?? '', homeGuilds, commands);
    if (written) log.info('discord.commands_registered', { commands: commands.length });
  };
  const unregistered = (error: unknown) =>
    log.error('discord.commands_not_registered', { reason: reasonOf(error) });
  void persist(register, signal, unregistered, 5000);
  const close = async () => {
    await client.destroy();
    await listening.close();
  };
  return { client, close };
};

const newClient = (sdk: typeof import('discord.js'), config: DiscordConfig, content: boolean): Client => {
  const { Guilds, GuildMessages, DirectMessages, MessageContent } = sdk.GatewayIntentBits;
  return new sdk.Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...(content ? [MessageContent] : [])],
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
export const restOptions = ({ apiUrl }: Pick<DiscordConfig, 'apiUrl'>) => ({
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

/** The gateway closed for good, with its code. */
export class Closed extends Error {
  override readonly name = 'Closed';
  readonly code: number;
  constructor(code: number) {
    super(closedBy(code));
    this.code = code;
  }
}

/** Close codes that only a person can mend, with what to do. */
const disconnected: Record<number, string> = {
  4004: 'the token is refused (DISCORD_TOKEN)',
  4014: 'switch on “Message Content Intent” in the developer portal, page Bot',
};

export const closedBy = (code: number) => disconnected[code] ?? `disconnected (${code})`;

export const isContentRefused = (error: unknown): boolean =>
  (error instanceof Closed && error.code === 4014) ||
  (error instanceof Error && /disallowed intents/i.test(error.message));

export const isTokenRefused = (error: unknown): boolean => {
  if (error instanceof Closed) return error.code === 4004;
  const { code, status } = (error ?? {}) as { code?: unknown; status?: unknown };
  return code === 'TokenInvalid' || status === 401;
};

export const reasonOf = (error: unknown): string => {
  if (isTokenRefused(error)) return disconnected[4004] ?? '';
  if (isContentRefused(error)) return disconnected[4014] ?? '';
  return error instanceof Error ? error.message : 'unknown';
};
