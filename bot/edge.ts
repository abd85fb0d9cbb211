import type { Gateway } from '../core/ai/gateway.ts';
import { channelOf, type Platform } from '../core/chat/event.ts';
import type { ActContext, AskContext } from '../core/commands/context.ts';
import { type Locale, toLocale } from '../core/i18n/locale.ts';
import { type Words, wordsFor } from '../core/i18n/words.ts';
import type { Ground } from '../core/intake/accept-file.ts';
import type { Cache } from '../core/ports/cache.ts';
import type { Audience, Chat } from '../core/ports/chat.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { DocumentBytes } from '../core/ports/document-bytes.ts';
import type { Health } from '../core/ports/health.ts';
import type { Memory } from '../core/ports/memory.ts';
import type { Vault } from '../core/ports/vault.ts';
import { roleOf } from '../core/rights/role-of.ts';
import type { Vocabulary } from '../core/skills/vocabulary.ts';
import type { Role, Team } from '../core/teams/team.ts';
import type { PlatformFacts } from './platform-facts.ts';

export interface EdgeOptions {
  memory: Memory;
  clock: Clock;
  vocabulary: Vocabulary;
  ai: Gateway;
  vault: Vault;
  cache: Cache;
  bytes: DocumentBytes;
  health: Health;
  /** What the platforms say of people and channels, asked at most once a minute. */
  facts: PlatformFacts;
  chat(platform: Platform): Chat;
  /** Ids like 'slack:U1' that are admins of the installation's team. */
  admins: readonly string[];
  /** Does this workspace or guild belong to the installation's own team? */
  isHome(platform: Platform, workspace: string): boolean;
  /** For teams that are made on first sight. */
  fresh: { name: string; locale: Locale; timeZone: string };
}

/** What an event or a question carries of its place. */
export interface Arrival {
  platform: Platform;
  workspace: string;
  conversation: string;
  by: string;
  locale: string | null;
}

/** Everything known about an arrival: who, which team, on which ground, in which words. */
export interface Here extends Omit<AskContext, 't'> {
  role: Role;
  ground: Ground;
  audience: Audience;
  /** Asked anew: what is about to be decided must not rest on a minute-old answer. */
  freshAudience(): Promise<Audience>;
  /** Shared words are in the team's language, private ones in the person's. */
  shared: Words;
  own: Words;
  bytes: DocumentBytes;
  health: Health;
}

export const enter = async (options: EdgeOptions, arrival: Arrival): Promise<Here> => {
  const { platform, workspace, conversation } = arrival;
  const home = options.isHome(platform, workspace);
  const team = await options.memory.doorstep.teamOf(platform, workspace, { home, ...options.fresh });
  const { role, ground, audience, locale } = await standing(options, arrival, team, home);
  const { memory, clock, vocabulary, ai, vault, cache, bytes, health } = options;
  return {
    ...{
      memory,
      clock,
      vocabulary,
      ai,
      vault,
      cache,
      bytes,
      health,
      team,
      conversation,
      role,
      ground,
      audience,
    },
    asker: { person: arrival.by, role },
    freshAudience: () => options.chat(platform).audience(channelOf(conversation)),
    shared: wordsFor(team.locale, team.timeZone),
    own: wordsFor(toLocale(arrival.locale ?? locale, team.locale), team.timeZone),
  };
};

/** How an act answers: once per event key, in the place and the words that belong to it. */
export const answering = (
  here: Here,
  answer: {
    key: string;
    answers: 'person' | 'channel' | 'form';
    reply: { token: string; expiresAt: string } | null;
  },
): ActContext => {
  const { shared, own, ...rest } = here;
  const open = answer.answers !== 'person' && here.ground === 'recruiting';
  const slot = `answer:${answer.key}`;
  const person = {
    kind: 'person',
    person: here.asker.person,
    conversation: here.conversation,
    reply: answer.reply,
  } as const;
  const place =
    open || here.ground === 'direct'
      ? ({ kind: 'conversation', conversation: here.conversation } as const)
      : person;
  const below =
    open && channelOf(here.conversation) === here.conversation ? ({ kind: 'under', slot } as const) : place;
  const apart =
    place.kind === 'conversation' ? { ...place, conversation: channelOf(here.conversation) } : place;
  return {
    ...rest,
    t: open ? shared : own,
    audience: here.freshAudience,
    read: (work) => here.memory.in(here.team.id, work),
    act: (work) =>
      here.memory.in(here.team.id, async (room) => {
        if (!(await room.settings.once(`done:${answer.key}`))) return undefined;
        return work(room, (card, options = {}) => {
          const name = options.part ? `${slot}:${options.part}` : slot;
          const where = options.under ? below : options.alone ? apart : place;
          return room.voice.show(name, where, card, { about: options.about ?? [] });
        });
      }),
  };
};

/** Who this person is here, and what kind of place it is. Asked anew at every event: rights may have changed. */
const standing = async (options: EdgeOptions, arrival: Arrival, team: Team, home: boolean) => {
  const chat = options.chat(arrival.platform);
  const channel = channelOf(arrival.conversation);
  const facts = await options.facts(`person:${arrival.by}`, () => chat.person(arrival.by));
  const audience = await options.facts(`audience:${channel}`, () => chat.audience(channel));
  const known = await options.memory.in(team.id, async (room) => ({
    member: await room.members.seen(arrival.by, facts.name),
    channels: (await room.channels.list()).map((entry) => entry.channel),
  }));
  const recruiting = known.channels.includes(channel) && !audience.open;
  const role = roleOf({
    person: arrival.by,
    admins: options.admins,
    homeTeam: home,
    platform: facts,
    set: known.member.role,
    inRecruitingChannel: recruiting || (await isMemberOfOne(options, chat, known.channels, arrival)),
  });
  const ground: Ground = audience.kind === 'direct' ? 'direct' : recruiting ? 'recruiting' : 'elsewhere';
  return { role, ground, audience, locale: facts.locale };
};

/** What a person is in a team, without their having said anything: who is written to must still be allowed to read. */
export const roleOfPerson = async (options: EdgeOptions, team: Team, person: string): Promise<Role> => {
  const [platform = '', workspace = ''] = person.split(':');
  const at = { platform: platform as Platform, workspace, by: person };
  const chat = options.chat(at.platform);
  const facts = await options.facts(`person:${person}`, () => chat.person(person));
  const known = await options.memory.in(team.id, async (room) => ({
    member: await room.members.byPerson(person),
    channels: (await room.channels.list()).map((entry) => entry.channel),
  }));
  return roleOf({
    ...{ person, admins: options.admins, platform: facts, set: known.member?.role ?? null },
    homeTeam: options.isHome(at.platform, workspace),
    inRecruitingChannel: await isMemberOfOne(options, chat, known.channels, at),
  });
};

const isMemberOfOne = async (
  options: EdgeOptions,
  chat: Chat,
  channels: string[],
  arrival: Pick<Arrival, 'platform' | 'workspace' | 'by'>,
) => {
  const own = channels.filter((entry) => entry.startsWith(`${arrival.platform}:${arrival.workspace}:`));
  for (const channel of own) {
    const audience = await options.facts(`audience:${channel}`, () => chat.audience(channel));
    if (audience.open) continue;
    const isMember = () => chat.memberOf(channel, arrival.by);
    if (await options.facts(`member:${channel}:${arrival.by}`, isMember)) return true;
  }
  return false;
};
