import { channelCard } from '../core/cards/channel-card.ts';
import type { EventOf } from '../core/chat/event.ts';
import { wordsFor } from '../core/i18n/words.ts';
import type { EdgeOptions } from './edge.ts';

/**
 * Who can read what has changed: a recruiting channel that guests, an outside organisation or everyone can read now is one no
 * longer, and says so there. Cards that stand in it are not taken away: who opened it has shown them.
 */
export const recheckChannels = async (
  options: EdgeOptions,
  event: EventOf<'rights.changed'>,
): Promise<void> => {
  const { platform, workspace, key } = event;
  const home = options.isHome(platform, workspace);
  const team = await options.memory.doorstep.teamOf(platform, workspace, { home, ...options.fresh });
  const listed = await options.memory.in(team.id, (room) => room.channels.list());
  const here = listed.filter(({ channel }) => channel.startsWith(`${platform}:${workspace}:`));
  for (const { channel } of here) {
    options.facts.forget(`audience:${channel}`);
    const audience = await options.chat(platform).audience(channel);
    if (!audience.open) continue;
    await options.memory.in(team.id, async (room) => {
      if (!(await room.channels.forbid(channel))) return;
      const card = channelCard(
        { channel: audience.name, state: 'opened' },
        wordsFor(team.locale, team.timeZone),
      );
      const place = { kind: 'conversation', conversation: channel } as const;
      await room.voice.show(`opened:${key}:${channel}`, place, card, { about: [] });
    });
  }
};
