import { z } from 'zod';
import { Refusal } from '../../../core/errors.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { discordCode } from '../outbound/errors.ts';

/** A guild the bot is in, as a person would call it. */
export interface KnownGuild {
  id: string;
  name: string;
}

/** One team is meant; several could be; or none, and the person is a stranger. */
export type Meant = { kind: 'one'; guild: string } | { kind: 'several'; guilds: KnownGuild[] };

/** Where strangers are: no guild of ours, no team, no right. */
export const nowhere = '@me';

const memberMs = 10 * 60_000;
const choiceMs = 60 * 60_000;
const unknown = [10007, 10013];

/**
 * A direct conversation names no guild. Who is in one guild of the bot means that one; guilds of the installation count as one,
 * since they are one team; who is in several chooses, for an hour.
 */
export const createDirect = (
  api: DiscordApi,
  homeGuilds: readonly string[],
  now: () => number = Date.now,
) => {
  const guilds = new Map<string, string>();
  const members = new Map<string, { isMember: boolean; until: number }>();
  const chosen = new Map<string, { guild: string; until: number }>();

  const isMember = async (guild: string, user: string): Promise<boolean> => {
    const known = members.get(`${guild}:${user}`);
    if (known && known.until > now()) return known.isMember;
    const found = await api('GET', `/guilds/${guild}/members/${user}`, z.unknown()).then(
      () => true,
      (error: unknown) => {
        if (unknown.includes(discordCode(error) ?? 0) || error instanceof Refusal) return false;
        throw error;
      },
    );
    members.set(`${guild}:${user}`, { isMember: found, until: now() + memberMs });
    return found;
  };
  /** The person's guilds, those of the installation as one. */
  const teamsOf = async (user: string): Promise<KnownGuild[]> => {
    const all = [...guilds].map(([id, name]) => ({ id, name }));
    const inside = await Promise.all(all.map(({ id }) => isMember(id, user)));
    const own = all.filter((_, at) => inside[at]);
    const [home] = own.filter(({ id }) => homeGuilds.includes(id));
    return [...(home ? [home] : []), ...own.filter(({ id }) => !homeGuilds.includes(id))];
  };

  return {
    joined: ({ id, name }: KnownGuild) => void guilds.set(id, name),
    left: (guild: string) => void guilds.delete(guild),
    teamsOf,
    meantBy: async (user: string): Promise<Meant> => {
      const choice = chosen.get(user);
      if (choice && choice.until > now()) return { kind: 'one', guild: choice.guild };
      const teams = await teamsOf(user);
      if (teams.length > 1) return { kind: 'several', guilds: teams };
      return { kind: 'one', guild: teams[0]?.id ?? nowhere };
    },
    /** False for a guild the person is not in: a button says what it says, whoever presses it. */
    choose: async (user: string, guild: string): Promise<boolean> => {
      if (!(await teamsOf(user)).some(({ id }) => id === guild)) return false;
      chosen.set(user, { guild, until: now() + choiceMs });
      return true;
    },
  };
};

export type Direct = ReturnType<typeof createDirect>;
