import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Outage } from '../../../core/errors.ts';
import type { Log } from '../../../core/ports/log.ts';
import type { Notebook } from '../../../core/ports/notebook.ts';
import type { SlackApi } from '../outbound/slack-api.ts';

/** When the last event came; null before the first one. */
export interface Diary {
  seen(body: unknown): Promise<void>;
  last(): Promise<Date | null>;
}

const page = 'heard';
const writeEveryMs = 10_000;
/** What is older is no outage but another start. */
const farthestMs = 24 * 3600_000;

/** In memory, and every few seconds in the notebook, which outlives the process. */
export const createDiary = (notebook: Notebook | undefined): Diary => {
  let last: number | null = null;
  let written = 0;
  return {
    seen: async (body) => {
      const at = timeOf(body);
      if (at === 0) return;
      last = Math.max(last ?? 0, at);
      if (!notebook || last - written < writeEveryMs) return;
      written = last;
      await notebook.write(page, String(last), Date.now() + farthestMs);
    },
    last: async () => {
      const kept = last ?? Number((await notebook?.read(page)) ?? Number.NaN);
      return Number.isFinite(kept) ? new Date(kept) : null;
    },
  };
};

const timeOf = (body: unknown): number => {
  const read = z.object({ event_time: z.number() }).safeParse(body);
  return read.success ? read.data.event_time * 1000 : 0;
};

export interface CatchUpOptions {
  api: SlackApi;
  /** What an event of the line goes through. */
  keep(body: unknown): Promise<void>;
  diary: Diary;
  signal: AbortSignal;
  log: Log;
}

/**
 * After an outage: the newest messages of the bot's channels since the last event, as if they came now. Known ones carry keys
 * that are known. Slack gives 15 messages of a channel at a time to every app, and asks to wait.
 */
export const createCatchUp = (options: CatchUpOptions) => {
  let running = false;
  return async (): Promise<void> => {
    if (running) return;
    running = true;
    try {
      await catchUp(options);
    } catch (error) {
      options.log.warn('slack.not_caught_up', { reason: error instanceof Error ? error.message : 'unknown' });
    }
    running = false;
  };
};

const overlapSeconds = 5;

const catchUp = async (options: CatchUpOptions): Promise<void> => {
  const since = await options.diary.last();
  if (!since) return;
  const oldest = String(since.getTime() / 1000 - overlapSeconds);
  const { team_id: team } = await options.api('auth.test', {}, z.object({ team_id: z.string() }));
  let found = 0;
  for (const channel of await channelsOf(options)) {
    for (const message of await messagesOf(options, channel, oldest)) {
      const event = { type: 'message', ...message, channel };
      await options.keep({ type: 'event_callback', team_id: team, event });
      found += 1;
    }
  }
  options.log.info('slack.caught_up', { messages: found });
};

const channelsSchema = z.object({
  channels: z.array(z.object({ id: z.string() })),
  response_metadata: z.object({ next_cursor: z.string().nullish() }).nullish(),
});

const channelsOf = async (options: CatchUpOptions): Promise<string[]> => {
  const found: string[] = [];
  let cursor = '';
  do {
    const args = { types: 'public_channel,private_channel,im', exclude_archived: true, limit: 200 };
    const more = cursor ? { cursor } : {};
    const answer = await patiently(options, () =>
      options.api('users.conversations', { ...args, ...more }, channelsSchema),
    );
    found.push(...answer.channels.map((channel) => channel.id));
    cursor = answer.response_metadata?.next_cursor ?? '';
  } while (cursor);
  return found;
};

const historySchema = z.object({ messages: z.array(z.looseObject({ ts: z.string() })) });

/** The oldest first, as they were posted. */
const messagesOf = async (options: CatchUpOptions, channel: string, oldest: string) => {
  const { messages } = await patiently(options, () =>
    options.api('conversations.history', { channel, oldest, limit: 15 }, historySchema),
  );
  return messages.toReversed();
};

const patiently = async <T>({ signal }: CatchUpOptions, call: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof Outage) || error.retryAfterMs === null) throw error;
      await wait(error.retryAfterMs, undefined, { signal });
    }
  }
};
