import { z } from 'zod';
import { Refusal } from '../../../core/errors.ts';
import type { Audience, PersonFacts } from '../../../core/ports/chat.ts';
import type { DiscordApi } from './discord-api.ts';
import { discordCode } from './errors.ts';
import { channelRights, guildRights, has, mayManage, viewChannel } from './permissions.ts';
import { splitRef } from './refs.ts';

const user = z.object({ id: z.string(), username: z.string(), global_name: z.string().nullish() });
const memberSchema = z.object({ user, nick: z.string().nullish(), roles: z.array(z.string()) });
const guildSchema = z.object({
  id: z.string(),
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
});
const overwrite = z.object({ id: z.string(), type: z.number(), allow: z.string(), deny: z.string() });
const channelSchema = z.object({
  id: z.string(),
  type: z.number(),
  name: z.string().nullish(),
  guild_id: z.string().optional(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(overwrite).default([]),
});

/** What Discord says of a person; who is not (or no longer) in the guild counts as a guest. */
export const personFacts = async (api: DiscordApi, ref: string): Promise<PersonFacts> => {
  const { workspace, channel: id } = splitRef(ref);
  const member = await memberOrNull(api, workspace, id);
  if (!member) {
    const found = await api('GET', `/users/${id}`, user, { channel: ref });
    return { name: found.global_name || found.username, locale: null, admin: false, guest: true };
  }
  const guild = await api('GET', `/guilds/${workspace}`, guildSchema);
  const rights = guildRights(guild.id, guild.roles, member.roles);
  return {
    name: member.nick || member.user.global_name || member.user.username,
    locale: null,
    admin: guild.owner_id === id || mayManage(rights),
    guest: false,
  };
};

/** Open when @everyone can read it. A thread is as open as its channel. */
export const audienceOf = async (api: DiscordApi, ref: string): Promise<Audience> => {
  const channel = await wholeChannel(api, ref);
  if (!channel.guild_id) return { kind: 'direct', open: false, name: '' };
  const guild = await api('GET', `/guilds/${channel.guild_id}`, guildSchema);
  const nobody = { guild: guild.id, roles: [], member: '' };
  const rights = channelRights(guildRights(guild.id, guild.roles, []), channel.permission_overwrites, nobody);
  return { kind: 'channel', open: has(rights, viewChannel), name: channel.name ?? channel.id };
};

/** In the guild, and able to read the channel. */
export const isMemberOf = async (api: DiscordApi, ref: string, person: string): Promise<boolean> => {
  const { channel: id } = splitRef(person);
  const channel = await wholeChannel(api, ref);
  if (!channel.guild_id) return true;
  const member = await memberOrNull(api, channel.guild_id, id);
  if (!member) return false;
  const guild = await api('GET', `/guilds/${channel.guild_id}`, guildSchema);
  if (guild.owner_id === id) return true;
  const them = { guild: guild.id, roles: member.roles, member: id };
  const rights = guildRights(guild.id, guild.roles, member.roles);
  return has(channelRights(rights, channel.permission_overwrites, them), viewChannel);
};

const threadTypes = [10, 11, 12];

const wholeChannel = async (api: DiscordApi, ref: string) => {
  const { channel: id } = splitRef(ref);
  const channel = await api('GET', `/channels/${id}`, channelSchema, { channel: ref });
  if (!threadTypes.includes(channel.type) || !channel.parent_id) return channel;
  return api('GET', `/channels/${channel.parent_id}`, channelSchema, { channel: ref });
};

const unknownMember = 10007;

const memberOrNull = async (api: DiscordApi, guild: string, person: string) => {
  if (!/^\d+$/.test(guild)) return null;
  try {
    return await api('GET', `/guilds/${guild}/members/${person}`, memberSchema);
  } catch (error) {
    if (discordCode(error) === unknownMember || (error instanceof Refusal && discordCode(error) === 10013))
      return null;
    throw error;
  }
};
