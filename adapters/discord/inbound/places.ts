import type { DiscordApi } from '../outbound/discord-api.ts';
import { channelSchema, type DiscordChannel } from './payloads.ts';

/** Where a channel of Discord is: a thread stands in its parent; a direct conversation in no guild. */
export interface PlaceOf {
  guild: string | null;
  channel: string;
  thread: string | null;
  /** With whom a direct conversation is. */
  user: string | null;
}

export interface Places {
  learn(channel: DiscordChannel, guild?: string): void;
  of(channel: string): Promise<PlaceOf>;
}

const threadTypes = [10, 11, 12];
const most = 5000;

/** A message names only the thread it is in: the parent is remembered from the gateway, or asked for. */
export const createPlaces = (api: DiscordApi): Places => {
  const known = new Map<string, PlaceOf>();
  const learn = (channel: DiscordChannel, guild?: string): PlaceOf => {
    const inThread = threadTypes.includes(channel.type) && channel.parent_id;
    const place = {
      guild: channel.guild_id ?? guild ?? null,
      channel: inThread ? (channel.parent_id ?? channel.id) : channel.id,
      thread: inThread ? channel.id : null,
      user: channel.recipients?.[0]?.id ?? null,
    };
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(channel.id, place);
    return place;
  };
  return {
    learn: (channel, guild) => void learn(channel, guild),
    of: async (channel) =>
      known.get(channel) ?? learn(await api('GET', `/channels/${channel}`, channelSchema, { channel })),
  };
};
