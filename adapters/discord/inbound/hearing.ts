import type { z } from 'zod';
import type { ChatEvent } from '../../../core/chat/event.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { askTeam } from './ask-team.ts';
import type { Direct } from './direct.ts';
import type { DiscordMessage, deletionSchema } from './payloads.ts';
import type { Places } from './places.ts';
import type { Seen } from './seen.ts';
import { toDeleted, toEdited, toEvents, type Where } from './to-events.ts';

export interface HearingOptions {
  api: DiscordApi;
  places: Places;
  direct: Direct;
  seen: Seen;
  keep: (event: ChatEvent) => Promise<void>;
  /** A direct conversation was used. */
  talked: (channel: string) => Promise<void>;
  bot: () => string;
}

/** What people write, wherever they write it: kept as events, in the guild it belongs to. */
export const createHearing = ({ api, places, direct, seen, keep, talked, bot }: HearingOptions) => {
  const keepAll = async (events: ChatEvent[]) => {
    for (const event of events) await keep(event);
  };
  const isPerson = ({ author }: DiscordMessage) => author !== undefined && !author.bot;

  /** null: a direct conversation whose team the person was asked for. */
  const whereIs = async (message: DiscordMessage, ask: boolean): Promise<Where | null> => {
    const place = await places.of(message.channel_id);
    if (place.guild) return { workspace: place.guild, place, bot: bot() };
    if (ask) await talked(message.channel_id);
    const meant = await direct.meantBy(message.author?.id ?? '');
    if (meant.kind === 'one') return { workspace: meant.guild, place, bot: bot() };
    if (ask) await askTeam(api, message, meant.guilds);
    return null;
  };

  const heard = (message: DiscordMessage): Promise<void> =>
    seen.keeping(message.id, async () => {
      const where = isPerson(message) ? await whereIs(message, true) : null;
      if (where) await keepAll(toEvents(message, where));
    });

  return {
    heard,
    /** Read after a gap: as it stands now, edits included. */
    heardAgain: async (message: DiscordMessage): Promise<void> => {
      await heard(message);
      const where = message.edited_timestamp && isPerson(message) ? await whereIs(message, false) : null;
      if (where) await keepAll(toEdited(message, where));
    },
    edited: async (message: DiscordMessage): Promise<void> => {
      const where = isPerson(message) ? await whereIs(message, false) : null;
      if (where) await keepAll(toEdited(message, where));
    },
    /** A deletion names nobody: in a direct conversation it is told to every team of the person. */
    deleted: async ({ id, ids, channel_id }: z.infer<typeof deletionSchema>): Promise<void> => {
      const place = await places.of(channel_id);
      const guilds = place.guild
        ? [place.guild]
        : (await direct.teamsOf(place.user ?? '')).map((guild) => guild.id);
      for (const workspace of guilds) {
        for (const message of ids ?? (id ? [id] : [])) {
          await keep(toDeleted(message, { workspace, place, bot: bot() }));
        }
      }
    },
  };
};
