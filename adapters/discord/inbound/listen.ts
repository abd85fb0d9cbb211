import type { Client } from 'discord.js';
import { z } from 'zod';
import type { ChatEvent } from '../../../core/chat/event.ts';
import type { Door } from '../../../core/chat/question.ts';
import type { Log } from '../../../core/ports/log.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import type { CommandShape } from '../slash-commands.ts';
import { answer } from './answer.ts';
import { createCatchUp } from './catch-up.ts';
import { createDrafts } from './drafts.ts';
import {
  channelSchema,
  type DiscordMessage,
  deletionSchema,
  guildSchema,
  interactionSchema,
  messageSchema,
} from './payloads.ts';
import { persist } from './persist.ts';
import { createPlaces } from './places.ts';
import { toDeleted, toEdited, toEvents, toJoined, toLeft, type Where } from './to-events.ts';

export interface Listening {
  door: Door;
  api: DiscordApi;
  commands: readonly CommandShape[];
  /** The guilds that are served; none named means all. */
  homeGuilds: readonly string[];
  signal: AbortSignal;
  log: Log;
}

const readySchema = z.object({
  user: z.object({ id: z.string() }),
  guilds: z.array(z.object({ id: z.string() })),
});

/**
 * Reads the gateway's own dispatches: discord.js drops messages of threads it has not cached, and we want payloads, not
 * objects. The gateway takes no acknowledgement, so what cannot be kept is tried again until it is.
 */
export const listen = (client: Client, on: Listening): void => {
  const places = createPlaces(on.api);
  const drafts = createDrafts();
  const catchUp = createCatchUp(on.api);
  const home = on.homeGuilds.length === 1 ? (on.homeGuilds[0] ?? '@me') : '@me';
  let bot = '';
  let known = new Set<string>();

  const served = (guild: string | null | undefined) =>
    !guild || on.homeGuilds.length === 0 || on.homeGuilds.includes(guild);

  const keep = async (event: ChatEvent) => {
    const failed = (error: unknown) =>
      on.log.warn('discord.not_kept', { type: event.type, reason: reasonOf(error) });
    await persist(() => on.door.tell(event), on.signal, failed, 250);
  };
  const keepAll = async (events: ChatEvent[]) => {
    for (const event of events) await keep(event);
  };
  const whereIs = async (channel: string): Promise<Where> => {
    const place = await places.of(channel);
    return { workspace: place.guild ?? home, place, bot };
  };

  const heard = async (message: DiscordMessage) => {
    if (!served(message.guild_id)) return;
    catchUp.saw(message);
    await keepAll(toEvents(message, await whereIs(message.channel_id)));
  };

  /** One dispatch, read by its schema; whatever fails ends here and never in the process. */
  const hear = <T>(name: string, schema: z.ZodType<T>, act: (data: T) => Promise<void> | void) => {
    client.ws.on(name as Parameters<typeof client.ws.on>[0], (data: unknown) => {
      const acted = async () => act(schema.parse(data));
      void acted().catch((error: unknown) =>
        on.log.error('discord.dispatch_failed', { dispatch: name, reason: reasonOf(error) }),
      );
    });
  };

  hear('READY', readySchema, async ({ user, guilds }) => {
    const forgotten = bot !== '';
    bot = user.id;
    known = new Set(guilds.map(({ id }) => id));
    if (forgotten)
      await catchUp.run(heard, (error) => on.log.warn('discord.not_caught_up', { reason: reasonOf(error) }));
  });
  hear('GUILD_CREATE', guildSchema, async (guild) => {
    for (const channel of [...guild.channels, ...guild.threads]) places.learn(channel, guild.id);
    if (known.has(guild.id) || !served(guild.id)) return;
    known.add(guild.id);
    await keep(toJoined(guild, bot));
  });
  hear('GUILD_DELETE', guildSchema, async ({ id, unavailable }) => {
    if (unavailable || !served(id)) return;
    known.delete(id);
    await keep(toLeft(id, bot));
  });
  hear('CHANNEL_CREATE', channelSchema, (channel) => places.learn(channel));
  hear('THREAD_CREATE', channelSchema, (channel) => places.learn(channel));
  hear('MESSAGE_CREATE', messageSchema, heard);
  hear('MESSAGE_UPDATE', messageSchema, async (message) => {
    if (served(message.guild_id)) await keepAll(toEdited(message, await whereIs(message.channel_id)));
  });
  const deleted = async ({ id, ids, channel_id, guild_id }: z.infer<typeof deletionSchema>) => {
    if (!served(guild_id)) return;
    const where = await whereIs(channel_id);
    for (const message of ids ?? (id ? [id] : [])) await keep(toDeleted(message, where));
  };
  hear('MESSAGE_DELETE', deletionSchema, deleted);
  hear('MESSAGE_DELETE_BULK', deletionSchema, deleted);
  hear('INTERACTION_CREATE', interactionSchema, async (interaction) => {
    if (!served(interaction.guild_id)) return;
    const { api, commands, door } = on;
    const tellLate = (error: unknown) => on.log.warn('discord.answered_late', { reason: reasonOf(error) });
    const ask: Door['ask'] = (question) => door.ask(question);
    await answer({ api, commands, drafts, home, keep, ask, tellLate }, interaction);
  });
};

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown');
