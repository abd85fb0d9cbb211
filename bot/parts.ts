import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandTable } from '../core/commands/table.ts';
import type { Cache } from '../core/ports/cache.ts';
import type { Chat } from '../core/ports/chat.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { DocumentBytes } from '../core/ports/document-bytes.ts';
import type { LanguageModels } from '../core/ports/language-model.ts';
import type { Log } from '../core/ports/log.ts';
import type { Memory } from '../core/ports/memory.ts';
import type { Notebook } from '../core/ports/notebook.ts';
import type { TextReader } from '../core/ports/text-reader.ts';
import type { Vault } from '../core/ports/vault.ts';
import { createVocabulary } from '../core/skills/create-vocabulary.ts';
import { extraWords, extraWordsFile } from '../core/skills/extra-words.ts';
import type { Vocabulary } from '../core/skills/vocabulary.ts';
import type { Config } from './config.ts';
import type { Mount } from './health.ts';
import { keyInFolder } from './key-file.ts';
import { createNotebook } from './notebook.ts';

/** Every door of the house, made once. */
export interface Parts {
  clock: Clock;
  log: Log;
  vault: Vault;
  memory: Memory;
  bytes: DocumentBytes;
  cache: Cache;
  reader: TextReader;
  models: LanguageModels;
  vocabulary: Vocabulary;
  chats: Chat[];
  /** What a chat wants served on PORT. */
  mounts: Mount[];
  /** The playground, where it is on: its address once it is started. */
  playground?: { address(): string | null };
}

/** What a caller brings along replaces what the config would make: the demo brings its chat, a test its clock. */
export const openParts = async (config: Config, own: Partial<Parts> = {}): Promise<Parts> => {
  const { createLog } = await import('../adapters/log/log.ts');
  const log = own.log ?? createLog({ level: config.LOG_LEVEL });
  const clock = own.clock ?? { now: () => new Date() };
  const [{ memory, bytes }, vault, cache, reader, models] = await Promise.all([
    own.memory && own.bytes ? { memory: own.memory, bytes: own.bytes } : openDatabase(config, clock, log),
    own.vault ?? openVault(config),
    own.cache ?? openCache(config, log),
    own.reader ?? openReader(),
    own.models ?? openModels(config),
  ]);
  const { chats, mounts, ...page } = own.chats
    ? { chats: own.chats, mounts: own.mounts ?? [] }
    : await openChats(config, clock, log, { memory, vault, clock });
  return {
    clock,
    log,
    vault,
    memory,
    bytes,
    cache,
    reader,
    models,
    chats,
    mounts,
    ...page,
    vocabulary: own.vocabulary ?? (await openVocabulary(config.DATA_DIR)),
  };
};

const openDatabase = async (config: Config, clock: Clock, log: Log) => {
  const { openMemory } = await import('../db/open-memory.ts');
  const where = config.DATABASE_URL ? { url: config.DATABASE_URL } : { dataDir: config.DATA_DIR };
  const memory = await openMemory({ ...where, clock, log });
  return { memory, bytes: memory.bytes };
};

/** The built-in words, and those that `npm run import:taxonomy` wrote. */
const openVocabulary = async (folder: string): Promise<Vocabulary> => {
  const json = await readFile(join(folder, extraWordsFile), 'utf8').catch(() => null);
  return createVocabulary(json === null ? {} : extraWords(json));
};

const openVault = async (config: Config): Promise<Vault> => {
  const { createVault } = await import('../adapters/vault/vault.ts');
  return createVault({ keys: await keyring(config) });
};

/** The newest key first: it seals, all of them open. */
export const keyring = async (config: Config): Promise<string[]> => {
  const own = config.ENCRYPTION_KEY ? [config.ENCRYPTION_KEY] : [];
  const needsFile = !config.DATABASE_URL && own.length === 0;
  return [...config.ENCRYPTION_KEYS, ...own, ...(needsFile ? [await keyInFolder(config.DATA_DIR)] : [])];
};

const openModels = async (config: Config): Promise<LanguageModels> => {
  const { createLanguageModels } = await import('../adapters/llm/models.ts');
  return createLanguageModels({
    openai: config.OPENAI_BASE_URL,
    anthropic: config.ANTHROPIC_BASE_URL,
    gemini: config.GEMINI_BASE_URL,
    mistral: config.MISTRAL_BASE_URL,
  });
};

const openCache = async (config: Config, log: Log): Promise<Cache> => {
  const { createCache } = await import('../adapters/redis/cache.ts');
  const { REDIS_URL: url, REDIS_HOST: host, REDIS_PORT: port, REDIS_PASSWORD: password } = config;
  if (url) return createCache({ redis: { url }, log });
  if (host) return createCache({ redis: { host, port, ...(password ? { password } : {}) }, log });
  return createCache({ log });
};

const openReader = async (): Promise<TextReader> => {
  const { createDocumentReader } = await import('../adapters/documents/reader.ts');
  return createDocumentReader();
};

/** A platform's SDK is imported when it is set up, not before. */
const openChats = async (
  config: Config,
  clock: Clock,
  log: Log,
  kept: Pick<Parts, 'memory' | 'vault' | 'clock'>,
): Promise<Pick<Parts, 'chats' | 'mounts' | 'playground'>> => {
  const chats: Chat[] = [];
  const mounts: Mount[] = [];
  if (config.SLACK_BOT_TOKEN) {
    const slack = await openSlack(config, config.SLACK_BOT_TOKEN, createNotebook(kept, 'slack', config), log);
    chats.push(slack);
    if (config.SLACK_MODE === 'http') mounts.push({ path: '/slack/events', handle: slack.handle });
  }
  if (config.DISCORD_TOKEN) {
    const notebook = createNotebook(kept, 'discord', config);
    chats.push(await openDiscord(config, config.DISCORD_TOKEN, notebook, log));
  }
  const wanted = config.PLAYGROUND === 'on' || (config.PLAYGROUND === 'auto' && chats.length === 0);
  if (!wanted) return { chats, mounts };
  const playground = await openPlayground(config, clock, log);
  return { chats: [...chats, playground], mounts, playground };
};

const openSlack = async (config: Config, botToken: string, notebook: Notebook, log: Log) => {
  const { createSlackChat } = await import('../adapters/slack/app.ts');
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl } = config;
  return createSlackChat({
    botToken,
    ...(appToken ? { appToken } : {}),
    ...(signingSecret ? { signingSecret } : {}),
    ...(apiUrl ? { apiUrl } : {}),
    mode: config.SLACK_MODE,
    downloadHosts: config.DOWNLOAD_ALLOWED_HOSTS,
    commands: commandTable,
    notebook,
    log,
  });
};

const openDiscord = async (config: Config, token: string, notebook: Notebook, log: Log): Promise<Chat> => {
  const { createDiscordChat } = await import('../adapters/discord/app.ts');
  return createDiscordChat({
    token,
    ...(config.DISCORD_API_URL ? { apiUrl: config.DISCORD_API_URL } : {}),
    homeGuilds: config.DISCORD_GUILD_IDS,
    downloadHosts: config.DOWNLOAD_ALLOWED_HOSTS,
    commands: commandTable,
    notebook,
    log,
  });
};

/** Three of the shipped CVs, for a first look: only their paths are known here; an image without them shows none. */
const sampleNames = ['developpeuse-react.pdf', 'infirmiere.pdf', 'comptable.docx'];
const samplesFolder = fileURLToPath(new URL('../scripts/samples/', import.meta.url));

const openPlayground = async (config: Config, clock: Clock, log: Log) => {
  const { createWebChat } = await import('../adapters/web/app.ts');
  return createWebChat({
    port: config.PLAYGROUND_PORT,
    folder: join(config.DATA_DIR, 'playground'),
    team: config.TEAM_NAME,
    locale: config.TEAM_LOCALE,
    commands: commandTable,
    samples: sampleNames.map((name) => join(samplesFolder, name)).filter((path) => existsSync(path)),
    clock,
    log,
  });
};
