import { z } from 'zod';
import { Refusal } from '../../../core/errors.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { type DiscordMessage, messageSchema } from './payloads.ts';

const page = 100;

/** A channel or thread, and the newest message Discord names in it. */
export interface Talk {
  id: string;
  last_message_id?: string | null | undefined;
}

export interface CatchingUp {
  api: DiscordApi;
  hear: (message: DiscordMessage) => Promise<void>;
  /** Tries again until it succeeds or the bot stops. */
  insist: (attempt: () => Promise<void>) => Promise<unknown>;
}

/**
 * What was said while no session listened: Discord replays a session that is resumed, one it has forgotten starts anew.
 * Channels with news are read after the message `after`, oldest first. One that may not be read is passed over.
 */
export const catchUp = async (on: CatchingUp, talks: Talk[], after: string): Promise<void> => {
  for (const { id, last_message_id: last } of talks) {
    // Direct conversations do not say: null is no message, absent is unknown.
    if (last === null || (last !== undefined && BigInt(last) <= BigInt(after))) continue;
    await readAfter(on, id, after);
  }
};

const readAfter = async (on: CatchingUp, channel: string, first: string): Promise<void> => {
  let after: string | undefined = first;
  while (after) {
    let missed: DiscordMessage[] = [];
    const from: string = after;
    await on.insist(async () => {
      missed = await pageAfter(on.api, channel, from);
    });
    for (const message of missed.toReversed()) await on.hear(message);
    after = missed.length === page ? missed[0]?.id : undefined;
  }
};

const pageAfter = async (api: DiscordApi, channel: string, after: string): Promise<DiscordMessage[]> => {
  const query = { after, limit: String(page) };
  try {
    return await api('GET', `/channels/${channel}/messages`, z.array(messageSchema), { query, channel });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
};
