import { channelCard } from '../cards/channel-card.ts';
import { channelOf } from '../chat/event.ts';
import { Refusal } from '../errors.ts';
import type { ActContext } from './context.ts';

/** "Autoriser ce canal": refused where guests, an outside organisation or everyone can read it. */
export const allowChannel = async (context: ActContext) => {
  const channel = channelOf(context.conversation);
  const audience = await context.audience();
  if (audience.kind === 'direct') throw new Refusal('channel.direct', {});
  if (audience.open) throw new Refusal('channel.open', { channel: audience.name });
  await context.act(async (room, say) => {
    const known = await room.channels.get(channel);
    await room.channels.allow(channel, context.asker.person, context.clock.now());
    await say(channelCard({ channel: audience.name, state: known ? 'already' : 'allowed' }, context.t));
  });
};
