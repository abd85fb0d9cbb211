import { channelOf, type PersonRef } from '../../chat/event.ts';
import { Refusal } from '../../errors.ts';
import type { Audience, PersonFacts, Target } from '../../ports/chat.ts';
import type { Board } from './board.ts';
import type { Call, createFaults, Outbound } from './faults.ts';

export interface Place {
  /** Guests or everybody can read it. */
  open?: boolean;
  /** Ids of those who are in it; unsaid: everybody who is known. */
  members?: string[];
}

export interface Town {
  channels: Record<string, Place>;
  people: Record<string, PersonFacts>;
  files: Map<string, Uint8Array>;
}

/** What the bot does in this chat. */
export const createOutbound = (
  board: Board,
  town: Town,
  around: ReturnType<typeof createFaults>['around'],
): Outbound => {
  const call = <T>(name: Call, act: () => T) => around(name, act);
  return {
    post: (target, card, key) =>
      call('post', () => {
        const { channel, thread, onlyFor } = spotOf(target);
        placeOf(town, channel);
        return board.add({ channel, thread, onlyFor, by: null, content: { kind: 'card', card, keys: [key] } })
          .ref;
      }),
    edit: (ref, card, key) =>
      call('edit', () => {
        const message = board.get(ref);
        if (message.content.kind !== 'card') throw new Refusal('unknown.reference', { reference: ref });
        message.content = { kind: 'card', card, keys: [...message.content.keys, key] };
        message.revision += 1;
      }),
    find: (target, key) => call('find', () => board.cardWithKey(spotOf(target).channel, key)?.ref ?? null),
    remove: (ref) =>
      call('remove', () => {
        board.get(ref).removed = true;
      }),
    react: (ref, emoji) =>
      call('react', () => {
        const { reactions } = board.get(ref);
        if (!reactions.includes(emoji)) reactions.push(emoji);
      }),
    download: (file, limitBytes) => call('download', () => bytesOf(town, file, limitBytes)),
    person: (person) => call('person', () => factsOf(town, person)),
    memberOf: (channel, person) => call('memberOf', () => isMember(town, channel, person)),
    audience: (channel) => call('audience', () => audienceOf(town, channel)),
  };
};

/** Without an act to answer, what is for one person goes to their direct conversation. */
const spotOf = (target: Target) => {
  if (target.kind === 'channel') return { channel: target.channel, thread: target.thread, onlyFor: null };
  const person = lastOf(target.person);
  const direct = isDirect(target.channel);
  if (target.reply || direct)
    return { channel: target.channel, thread: target.thread, onlyFor: direct ? null : person };
  const [platform, workspace] = target.channel.split(':');
  return { channel: `${platform}:${workspace}:@${person}`, thread: null, onlyFor: null };
};

const lastOf = (ref: string) => ref.split(':').at(-1) ?? '';
const isDirect = (channel: string) => lastOf(channelOf(channel)).startsWith('@');

const placeOf = (town: Town, channel: string): Place => {
  const name = lastOf(channel);
  const place = isDirect(channel) ? {} : town.channels[name];
  if (!place) throw new Refusal('channel.not_allowed', { channel: name });
  return place;
};

const factsOf = (town: Town, person: PersonRef): PersonFacts =>
  town.people[lastOf(person)] ?? { name: lastOf(person), locale: null, admin: false, guest: false };

const isMember = (town: Town, channel: string, person: PersonRef): boolean => {
  const { members } = placeOf(town, channel);
  const id = lastOf(person);
  return members ? members.includes(id) : id in town.people && !factsOf(town, person).guest;
};

const audienceOf = (town: Town, channel: string): Audience => ({
  kind: isDirect(channel) ? 'direct' : 'channel',
  open: placeOf(town, channel).open ?? false,
  name: lastOf(channel),
});

const bytesOf = (town: Town, file: { file: string; name: string }, limitBytes: number): Uint8Array => {
  const bytes = town.files.get(file.file);
  if (!bytes) throw new Refusal('file.gone', { name: file.name });
  if (bytes.length <= limitBytes) return bytes;
  const megabyte = 1024 * 1024;
  const megabytes = Math.ceil(bytes.length / megabyte);
  throw new Refusal('file.too_big', { name: file.name, megabytes, limit: limitBytes / megabyte });
};
