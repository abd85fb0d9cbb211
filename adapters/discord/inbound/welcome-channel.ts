import { channelRights, guildRights, has, sendMessages, viewChannel } from '../outbound/permissions.ts';
import type { DiscordGuild } from './payloads.ts';

const textChannel = 0;

/** Where a welcome can stand: the guild's own channel for such words, else the first text channel in which we may write. */
export const welcomeChannel = (guild: DiscordGuild, bot: string): string | null => {
  const roles = guild.members.find(({ user }) => user?.id === bot)?.roles ?? [];
  const rights = guildRights(guild.id, guild.roles, roles);
  const mayWrite = guild.channels.filter((channel) => {
    const here = channelRights(rights, channel.permission_overwrites, {
      guild: guild.id,
      roles,
      member: bot,
    });
    return channel.type === textChannel && has(here, viewChannel | sendMessages);
  });
  const own = mayWrite.find(({ id }) => id === guild.system_channel_id);
  return (own ?? mayWrite[0])?.id ?? null;
};
