import { z } from 'zod';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { type DiscordMessage, messageSchema } from './payloads.ts';

const most = 500;
const page = 100;

/**
 * What was said while a session was lost. Discord replays a session that is resumed; one it has forgotten starts anew and
 * the messages between are asked for, channel by channel, after the last one seen. Known ones carry the same keys.
 */
export const createCatchUp = (api: DiscordApi) => {
  const last = new Map<string, string>();
  return {
    saw: ({ channel_id: channel, id }: DiscordMessage): void => {
      last.delete(channel);
      if (last.size >= most) last.delete(last.keys().next().value ?? '');
      last.set(channel, id);
    },
    /** Oldest first within a channel. A channel that cannot be read any more is passed over. */
    run: async (hear: (message: DiscordMessage) => Promise<void>, failed: (error: unknown) => void) => {
      for (const [channel, after] of [...last]) {
        await readAfter(api, channel, after, hear).catch(failed);
      }
    },
  };
};

const readAfter = async (
  api: DiscordApi,
  channel: string,
  first: string,
  hear: (message: DiscordMessage) => Promise<void>,
): Promise<void> => {
  let after: string | undefined = first;
  while (after) {
    const missed: DiscordMessage[] = await api(
      'GET',
      `/channels/${channel}/messages`,
      z.array(messageSchema),
      {
        query: { after, limit: String(page) },
        channel,
      },
    );
    for (const message of missed.toReversed()) await hear(message);
    after = missed.length === page ? missed[0]?.id : undefined;
  }
};
