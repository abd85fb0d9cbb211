import type { IncomingMessage, ServerResponse } from 'node:http';
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Door } from '../../core/chat/question.ts';
import type { Chat, ChatHealth, SendingPace } from '../../core/ports/chat.ts';
import type { Log } from '../../core/ports/log.ts';
import type { Notebook } from '../../core/ports/notebook.ts';
import { downloadFile } from './files.ts';
import { createCatchUp, createDiary } from './inbound/catch-up.ts';
import { keepFirst } from './inbound/keep-first.ts';
import { listen } from './inbound/listen.ts';
import { persist } from './inbound/persist.ts';
import { httpLine, type Line, loadSdk, socketLine } from './inbound/receivers.ts';
import { createSlackLogger } from './inbound/slack-logger.ts';
import { type BotIdentity, toEvents } from './inbound/to-events.ts';
import { slackReason } from './outbound/errors.ts';
import { createOutbound } from './outbound/outbound.ts';
import { audienceOf, isMemberOf, personFacts } from './outbound/people.ts';
import { createSlackApi } from './outbound/slack-api.ts';
import type { CommandShape } from './slash-commands.ts';

export interface SlackConfig {
  /** xoxb-… */
  botToken: string;
  /** xapp-…, for Socket Mode. */
  appToken?: string;
  /** For HTTP. */
  signingSecret?: string;
  mode: 'socket' | 'http';
  /** HTTP: listen on this port; without it, give requests to `handle`. */
  port?: number;
  /** Another Web API, ending in '/api/'. */
  apiUrl?: string;
  /** Hosts beside Slack's own from which files may come. */
  downloadHosts: readonly string[];
  /** What is known of the commands: which of them open a form. */
  commands?: readonly CommandShape[];
  /** Socket Mode connections, default 2. */
  connections?: number;
  /** How fast it is written to; default `slackPace`. */
  pace?: SendingPace;
  /** Where the moment of the last event is kept, so that an outage across a restart is caught up. */
  notebook?: Notebook;
  log: Log;
}

export interface SlackChat extends Chat {
  /** HTTP mode: `POST /slack/events`. Answers 503 until started, so Slack sends again. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

/** Slack takes about a message a second per channel, in short bursts more, and fifty edits a minute. */
export const slackPace: SendingPace = { messageMs: 1_200, channelMs: 1_000, burst: 3 };

/** Slack behind the Chat port, on bolt. Nothing starts before `start`; `start` resolves also when Slack is down. */
export const createSlackChat = (config: SlackConfig): SlackChat => {
  let client: webApi.WebClient | null = null;
  let line: Line | null = null;
  let stopping: AbortController | null = null;
  let trouble: string | null = null;
  const api = createSlackApi(
    () => client,
    (reason) => {
      trouble = reason;
    },
  );
  const outbound = createOutbound(api, config.downloadHosts);

  const start = async (door: Door) => {
    const sdk = await loadSdk();
    stopping = new AbortController();
    const { signal } = stopping;
    client = new sdk.webApi.WebClient(config.botToken, clientOptions(config));
    const connect = async () => {
      const bot = await identify();
      if (signal.aborted) return;
      line = await openLine(sdk, config, { bot, door, signal });
      trouble = null;
    };
    await persist(connect, signal, (error) => {
      const { cause } = error instanceof Error ? error : {};
      trouble = slackReason(cause) ?? (error instanceof Error ? error.message : 'unknown');
      config.log.warn('slack.not_reached', { reason: trouble });
    }).first;
  };

  const identify = async (): Promise<BotIdentity> => {
    const schema = z.object({ user_id: z.string(), bot_id: z.string().nullish() });
    const me = await api('auth.test', {}, schema);
    return { user: me.user_id, bot: me.bot_id ?? null };
  };

  const openLine = async (
    sdk: Awaited<ReturnType<typeof loadSdk>>,
    settings: SlackConfig,
    { bot, door, signal }: { bot: BotIdentity; door: Door; signal: AbortSignal },
  ): Promise<Line> => {
    const opened = settings.mode === 'socket' ? socketLine(sdk, settings, signal) : httpLine(sdk, settings);
    const keep = async (body: unknown) => {
      for (const event of toEvents(body, bot)) {
        await door.tell(event);
        if (event.type === 'workspace.left') trouble = 'app_uninstalled';
      }
      await diary.seen(body);
    };
    const diary = createDiary(settings.notebook);
    const catchUp = createCatchUp({ api, keep, diary, signal, log: settings.log });
    opened.onRegained(catchUp);
    const [first, ...others] = opened.receivers.map((receiver) => keepFirst(receiver, keep));
    if (!first) throw new Error('Slack needs at least one connection');
    const app = new sdk.App({
      receiver: first,
      // Our own authorisation: bolt's would answer 401 to everything once Slack was down at its first question.
      authorize: async () => ({
        botToken: settings.botToken,
        botUserId: bot.user,
        ...(bot.bot ? { botId: bot.bot } : {}),
      }),
      clientOptions: clientOptions(settings),
      logger: createSlackLogger(settings.log),
      ignoreSelf: false,
      convoStore: false,
    });
    for (const other of others) other.init(app);
    listen(app, { door, api, post: outbound.post, commands: settings.commands ?? [], log: settings.log });
    await opened.open();
    void catchUp();
    return opened;
  };

  const health = (): ChatHealth => {
    if (!stopping) return { state: 'off', detail: null };
    if (trouble) return { state: 'down', detail: trouble };
    if (!line) return { state: 'starting', detail: null };
    return line.connected ? { state: 'up', detail: null } : { state: 'down', detail: 'not connected' };
  };

  return {
    platform: 'slack',
    pace: config.pace ?? slackPace,
    start,
    stop: async () => {
      stopping?.abort();
      await line?.close();
      line = stopping = client = null;
    },
    ...outbound,
    download: (file, limit) =>
      downloadFile({ api, botToken: config.botToken, extraHosts: config.downloadHosts }, file, limit),
    person: (person) => personFacts(api, person),
    memberOf: (channel, person) => isMemberOf(api, channel, person),
    audience: (channel) => audienceOf(api, channel),
    health,
    handle: (request, response) => {
      if (line?.handle) line.handle(request, response);
      else response.writeHead(503).end();
    },
  };
};

/** One 429 must not hold the other calls, and nothing is sent twice behind our back: trying again is the sender's. */
const clientOptions = ({ apiUrl, log }: SlackConfig): webApi.WebClientOptions => ({
  rejectRateLimitedCalls: true,
  retryConfig: { retries: 0 },
  timeout: 15_000,
  allowAbsoluteUrls: false,
  logger: createSlackLogger(log),
  ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
});
