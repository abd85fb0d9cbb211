import { z } from 'zod';
import { type BotScope, botScopes } from '../../adapters/slack/scopes.ts';
import type { Config } from '../../bot/config.ts';
import { type Check, ok, unsure, wrong } from './check.ts';

type SlackSettings = Pick<
  Config,
  'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN' | 'SLACK_SIGNING_SECRET' | 'SLACK_MODE' | 'SLACK_API_URL'
>;

/** Token, scopes, the way in and the channels of Slack: what is wrong, and what to do. Changes nothing there. */
export const checkSlack = async (config: SlackSettings): Promise<Check[]> => {
  const call = caller(config.SLACK_API_URL ?? 'https://slack.com/api/');
  const token = config.SLACK_BOT_TOKEN ?? '';
  const me = await call('auth.test', token, {});
  if (!me.ok) return [wrong('bot token', adviceFor(me.error))];
  return [
    ok('bot token', `${me.user ?? me.user_id ?? 'bot'} in ${me.team ?? me.team_id ?? 'the workspace'}`),
    ...(await checkScopes(call, token, me.scopes)),
    await checkLine(call, config),
    await checkChannels(call, token),
  ];
};

const reinstall = 'add it under OAuth & Permissions → Bot Token Scopes, then "Reinstall to workspace"';

const adviceFor = (error: string | undefined): string => {
  if (error === 'unreachable') return 'Slack does not answer: check the network and SLACK_API_URL';
  return `Slack says ${error}: copy SLACK_BOT_TOKEN (xoxb-…) again from OAuth & Permissions`;
};

/** Calls that need one scope each and change nothing: what they name is not there. */
const probes: [BotScope, string, Record<string, string>][] = [
  ['chat:write', 'chat.postMessage', { channel: 'C0', text: 'doctor' }],
  ['channels:read', 'conversations.list', { types: 'public_channel', limit: '1' }],
  ['groups:read', 'conversations.list', { types: 'private_channel', limit: '1' }],
  ['users:read', 'users.list', { limit: '1' }],
  ['files:read', 'files.info', { file: 'F0' }],
  ['files:write', 'files.completeUploadExternal', { files: '[{"id":"F0"}]' }],
  ['reactions:write', 'reactions.add', { channel: 'C0', timestamp: '1.1', name: 'memo' }],
];

/** Slack lists a token's scopes with each answer; where it does not, each is tried. */
const checkScopes = async (call: Call, token: string, granted: string[] | null): Promise<Check[]> => {
  const needed = Object.keys(botScopes) as BotScope[];
  const missing = granted
    ? needed.filter((scope) => !granted.includes(scope))
    : await missingByTrial(call, token);
  const checks = missing.map((scope) =>
    wrong('scopes', `${scope} is missing (${botScopes[scope]}): ${reinstall}`),
  );
  if (checks.length > 0) return checks;
  return granted
    ? [ok('scopes', `all ${needed.length} are there`)]
    : [unsure('scopes', `${probes.length} of ${needed.length} could be tried, and are there`)];
};

const missingByTrial = async (call: Call, token: string): Promise<BotScope[]> => {
  const missing: BotScope[] = [];
  for (const [scope, method, args] of probes) {
    const { error } = await call(method, token, args);
    if (error === 'missing_scope') missing.push(scope);
  }
  return missing;
};

const checkLine = async (call: Call, config: SlackSettings): Promise<Check> => {
  if (config.SLACK_MODE === 'http') {
    const where = 'https://your.host/slack/events';
    return unsure('HTTP', `the signing secret is only proved by a request; the request URL is ${where}`);
  }
  const opened = await call('apps.connections.open', config.SLACK_APP_TOKEN ?? '', {});
  if (opened.ok) return ok('Socket Mode', 'the app token opens a connection');
  const where = 'Basic Information → App-Level Tokens, with the scope connections:write';
  return wrong('Socket Mode', `Slack says ${opened.error}: make SLACK_APP_TOKEN (xapp-…) under ${where}`);
};

const checkChannels = async (call: Call, token: string): Promise<Check> => {
  const args = { types: 'public_channel,private_channel', exclude_archived: 'true', limit: '200' };
  const { channels, ok: answered, error } = await call('users.conversations', token, args);
  if (!answered) return unsure('channels', `Slack says ${error}`);
  const names = (channels ?? []).map(({ id, name }) => `#${name ?? id}`);
  if (names.length === 0)
    return wrong('channels', 'in none: /invite @MatchPro in the channel where CVs are dropped');
  return ok('channels', `${names.join(', ')}; in one of them an admin says /matchpro canal autoriser`);
};

const answerSchema = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  user: z.string().optional(),
  user_id: z.string().optional(),
  team: z.string().optional(),
  team_id: z.string().optional(),
  channels: z.array(z.object({ id: z.string(), name: z.string().optional() })).optional(),
});
type Reply = z.infer<typeof answerSchema> & { scopes: string[] | null };
type Call = (method: string, token: string, args: Record<string, string>) => Promise<Reply>;

const caller =
  (apiUrl: string): Call =>
  async (method, token, args) => {
    const lost: Reply = { ok: false, error: 'unreachable', scopes: null };
    const request = {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new URLSearchParams(args),
      signal: AbortSignal.timeout(10_000),
    };
    const response = await fetch(new URL(method, apiUrl), request).catch(() => null);
    const read = answerSchema.safeParse(await response?.json().catch(() => null));
    if (!response || !read.success) return lost;
    const granted = response.headers.get('x-oauth-scopes');
    return { ...read.data, scopes: granted ? granted.split(/[\s,]+/).filter(Boolean) : null };
  };
