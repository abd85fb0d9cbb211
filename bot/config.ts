import { z } from 'zod';

/** The only file that reads the environment. Lists every missing or wrong variable at once, then freezes. */
export const readConfig = (env: Record<string, string | undefined> = process.env): Config => {
  const set = Object.fromEntries(
    Object.entries(env).filter(([name, value]) => name in fields && value !== ''),
  );
  const read = schema.safeParse(set);
  const problems = [
    ...(read.error?.issues ?? []).map((issue) => sentence(String(issue.path[0]), 'is not valid')),
    ...missingFrom(set).map((name) => sentence(name, 'is missing')),
  ];
  if (!read.success || problems.length > 0) throw new ConfigProblem(problems);
  return Object.freeze(read.data);
};

/** One line per variable: which, what is wrong, where to get it. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
  readonly lines: string[];
  constructor(lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
const list = z
  .string()
  .default('')
  .transform((value) => value.split(/[\s,]+/).filter(Boolean));
const timeZone = z
  .string()
  .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'UTC');

const fields = {
  DATA_DIR: z.string().default('./data'),
  PORT: port(3000),
  HOST: z.string().default('127.0.0.1'),
  TEAM_NAME: z.string().default('MatchPro'),
  TEAM_LOCALE: z.enum(['fr', 'en']).default('fr'),
  TEAM_TIME_ZONE: timeZone.default('Europe/Paris'),
  ADMINS: list,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  REDIS_HOST: z.string().optional(),
  REDIS_PORT: port(6379),
  REDIS_PASSWORD: z.string().optional(),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  ENCRYPTION_KEYS: list.pipe(z.array(z.string().regex(/^[0-9a-f]{64}$/i))),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-').optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-').optional(),
  SLACK_SIGNING_SECRET: z.string().min(8).optional(),
  SLACK_MODE: z.enum(['socket', 'http']).default('socket'),
  SLACK_API_URL: z.url().optional(),
  DISCORD_TOKEN: z.string().min(20).optional(),
  DISCORD_GUILD_IDS: list,
  DISCORD_API_URL: z.url().optional(),
  DOWNLOAD_ALLOWED_HOSTS: list,
  OPENAI_BASE_URL: z.url().optional(),
  ANTHROPIC_BASE_URL: z.url().optional(),
  GEMINI_BASE_URL: z.url().optional(),
  MISTRAL_BASE_URL: z.url().optional(),
  PLAYGROUND: z.enum(['auto', 'on', 'off']).default('auto'),
  PLAYGROUND_PORT: port(3080),
} as const;

type Fields = z.infer<z.ZodObject<typeof fields>>;
export type Config = Readonly<Fields>;
export const variableNames = Object.keys(fields);

const schema = z.object(fields);

/** What one variable asks of another; looked at beside the types, so that everything is told at once. */
const missingFrom = (given: Partial<Record<keyof Fields, string>>): (keyof Fields)[] => {
  const http = given.SLACK_MODE === 'http';
  const needs: [boolean, keyof Fields][] = [
    [given.DATABASE_URL !== undefined && given.ENCRYPTION_KEYS === undefined, 'ENCRYPTION_KEY'],
    [given.SLACK_BOT_TOKEN !== undefined && !http, 'SLACK_APP_TOKEN'],
    [given.SLACK_BOT_TOKEN !== undefined && http, 'SLACK_SIGNING_SECRET'],
    [given.SLACK_APP_TOKEN !== undefined, 'SLACK_BOT_TOKEN'],
  ];
  return needs.flatMap(([asked, name]) => (asked && given[name] === undefined ? [name] : []));
};

/** Where a value comes from, in the words of `.env.example`. */
const advice: Partial<Record<keyof Fields, string>> = {
  PORT: 'a port number between 0 and 65535',
  TEAM_LOCALE: 'fr or en',
  TEAM_TIME_ZONE: 'an IANA zone such as Europe/Paris',
  DATABASE_URL: 'postgres://user:password@host:5432/database',
  REDIS_URL: 'redis://host:6379',
  ENCRYPTION_KEY:
    '64 hexadecimal characters; make one with `openssl rand -hex 32`; needed as soon as DATABASE_URL is set',
  PLAYGROUND: 'auto (where neither Slack nor Discord is set up), on or off',
  PLAYGROUND_PORT: 'a port number between 0 and 65535',
  ENCRYPTION_KEYS:
    'keys of 64 hexadecimal characters with commas between, the newest first; then `npm run keys:rotate`',
  LOG_LEVEL: 'debug, info, warn, error or silent',
  SLACK_BOT_TOKEN: 'starts with xoxb-; api.slack.com/apps → your app → OAuth & Permissions',
  SLACK_APP_TOKEN:
    'starts with xapp-; api.slack.com/apps → your app → Basic Information → App-Level Tokens (connections:write)',
  SLACK_SIGNING_SECRET: 'api.slack.com/apps → your app → Basic Information → App Credentials',
  SLACK_MODE: 'socket or http',
  DISCORD_TOKEN: 'discord.com/developers/applications → your app → Bot → Reset Token',
};

const sentence = (name: string, what: string): string => {
  const hint = advice[name as keyof Fields];
  return hint ? `${name} ${what}: ${hint}` : `${name} ${what}`;
};
