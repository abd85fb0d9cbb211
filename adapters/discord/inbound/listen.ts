import type { Client } from 'discord.js';
import { z } from 'zod';
import type { ChatEvent } from '../../../core/chat/event.ts';
import type { Door } from '../../../core/chat/question.ts';
import type { Log } from '../../../core/ports/log.ts';
import type { Notebook } from '../../../core/ports/notebook.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import type { CommandShape } from '../slash-commands.ts';
import { answer } from './answer.ts';
import { createDirect } from './direct.ts';
import { createDrafts } from './drafts.ts';
import { createGaps } from './gaps.ts';
import { createHearing } from './hearing.ts';
import { createTurns } from './in-turn.ts';
import {
  channelSchema,
  deletionSchema,
  guildSchema,
  interactionSchema,
  messageSchema,
  roleChangeSchema,
} from './payloads.ts';
import { persist } from './persist.ts';
import { createPlaces } from './places.ts';
import { createSeen } from './seen.ts';
import { toJoined, toLeft, toRightsChanged } from './to-events.ts';
import { welcomeChannel } from './welcome-channel.ts';

export interface Listening {
  door: Door;
  api: DiscordApi;
  commands: readonly CommandShape[];
  /** The guilds of the installation's own team. */
  homeGuilds: readonly string[];
  notebook: Notebook;
  signal: AbortSignal;
  log: Log;
}

const readySchema = z.object({
  user: z.object({ id: z.string() }),
  guilds: z.array(z.object({ id: z.string() })),
});

/** A guild joined while we were away is welcomed still; its key makes that once. */
const freshMs = 7 * 86_400_000;

/**
 * Reads the gateway's own dispatches: discord.js drops messages of threads it has not cached, and we want payloads, not
 * objects. The gateway takes no acknowledgement, so what cannot be kept is tried again until it is.
 */
export const listen = (client: Client, on: Listening): { close(): Promise<void> } => {
  const { api, door, log, notebook, signal } = on;
  const warn = (name: string) => (error: unknown) => log.warn(name, { reason: reasonOf(error) });
  const places = createPlaces(api);
  const drafts = createDrafts(notebook);
  const direct = createDirect(api, on.homeGuilds);
  const seen = createSeen(notebook, warn('discord.not_noted'));
  const overwrites = new Map<string, string>();
  let bot = '';
  let known = new Set<string>();

  const keep = async (event: ChatEvent) => {
    const failed = (error: unknown) =>
      log.warn('discord.not_kept', { type: event.type, reason: reasonOf(error) });
    await persist(() => door.tell(event), signal, failed, 250);
  };
  const talked = (channel: string) => gaps.talked(channel).catch(warn('discord.not_noted'));
  const hearing = createHearing({ api, places, direct, seen, keep, talked, bot: () => bot });
  const insist = (attempt: () => Promise<void>) =>
    persist(attempt, signal, warn('discord.not_caught_up'), 250);
  const gaps = createGaps({ api, seen, notebook, insist, hear: hearing.heardAgain });

  /** One dispatch, read by its schema; whatever fails ends here and never in the process. */
  const hear = <T>(name: string, schema: z.ZodType<T>, act: (data: T) => Promise<void> | void) => {
    client.ws.on(name as Parameters<typeof client.ws.on>[0], (data: unknown) => {
      const acted = async () => act(schema.parse(data));
      void acted().catch((error: unknown) =>
        log.error('discord.dispatch_failed', { dispatch: name, reason: reasonOf(error) }),
      );
    });
  };

  hear('READY', readySchema, async ({ user, guilds }) => {
    bot = user.id;
    known = new Set(guilds.map(({ id }) => id));
    await gaps.opened([...known]);
  });
  hear('GUILD_CREATE', guildSchema, async (guild) => {
    direct.joined(guild);
    for (const channel of [...guild.channels, ...guild.threads]) places.learn(channel, guild.id);
    for (const channel of guild.channels) overwrites.set(channel.id, rightsOf(channel));
    const isNew = !known.has(guild.id) || Date.parse(guild.joined_at ?? '') > Date.now() - freshMs;
    known.add(guild.id);
    const channel = isNew ? welcomeChannel(guild, bot) : null;
    if (channel) await keep(toJoined(guild, channel, bot));
    await gaps.fill(guild.id, [...guild.channels, ...guild.threads]);
  });
  hear('GUILD_DELETE', guildSchema, async ({ id, unavailable }) => {
    if (unavailable) return;
    known.delete(id);
    direct.left(id);
    gaps.forget(id);
    await keep(toLeft(id, bot));
  });
  hear('CHANNEL_CREATE', channelSchema, (channel) => places.learn(channel));
  hear('CHANNEL_UPDATE', channelSchema, async (channel) => {
    const before = overwrites.get(channel.id);
    overwrites.set(channel.id, rightsOf(channel));
    if (channel.guild_id && before !== rightsOf(channel)) await keep(toRightsChanged(channel.guild_id, bot));
  });
  // The role of everyone has the guild's own id.
  hear('GUILD_ROLE_UPDATE', roleChangeSchema, async ({ guild_id: guild, role }) => {
    if (role.id === guild) await keep(toRightsChanged(guild, bot));
  });
  hear('THREAD_CREATE', channelSchema, (channel) => places.learn(channel));
  const inTurn = createTurns();
  hear('MESSAGE_CREATE', messageSchema, (told) => inTurn(told.channel_id, () => hearing.heard(told)));
  hear('MESSAGE_UPDATE', messageSchema, (told) => inTurn(told.channel_id, () => hearing.edited(told)));
  for (const name of ['MESSAGE_DELETE', 'MESSAGE_DELETE_BULK'])
    hear(name, deletionSchema, (told) => inTurn(told.channel_id, () => hearing.deleted(told)));
  hear('INTERACTION_CREATE', interactionSchema, async (interaction) => {
    const answering = {
      ...{ api, drafts, direct, notebook, keep, commands: on.commands },
      hear: hearing.heard,
      ask: (question: Parameters<Door['ask']>[0]) => door.ask(question),
      tellLate: warn('discord.answered_late'),
    };
    await answer(answering, interaction);
  });
  return { close: () => seen.close() };
};

const rightsOf = (channel: z.infer<typeof channelSchema>) => JSON.stringify(channel.permission_overwrites);

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : 'unknown');
