import type { ChatEvent } from '../../../core/chat/event.ts';
import type { DiscordAttachment, DiscordGuild, DiscordMessage } from './payloads.ts';
import type { PlaceOf } from './places.ts';

/** Where something happened, and who we are there. */
export interface Where {
  /** The guild; for a direct conversation the home guild, or '@me'. */
  workspace: string;
  place: PlaceOf;
  bot: string;
}

/** Words people type: an ordinary message or a reply. Joins, pins and boosts have other types. */
const spoken = [0, 19];

/** A new message → one event per file, or its words; nothing for what bots say. */
export const toEvents = (message: DiscordMessage, where: Where): ChatEvent[] => {
  if (!spoken.includes(message.type) || !isPerson(message, where.bot)) return [];
  if (message.attachments.length > 0) {
    return message.attachments.map((attachment) => fileDropped(message, attachment, where));
  }
  return message.content ? [messagePosted(message, 0, where)] : [];
};

/** An edit by its author; Discord's own changes (previews) have no time of edit. */
export const toEdited = (message: DiscordMessage, where: Where): ChatEvent[] => {
  if (!message.edited_timestamp || !isPerson(message, where.bot)) return [];
  return message.content ? [messagePosted(message, Date.parse(message.edited_timestamp), where)] : [];
};

/** A deletion carries neither author nor time: it is newer than any edit. */
export const toDeleted = (message: string, where: Where): ChatEvent => ({
  type: 'message.deleted',
  key: `deleted:${message}`,
  ...common(where.bot, where),
  message: messageRef(message, where),
  revision: Number.MAX_SAFE_INTEGER,
});

export const toJoined = (guild: DiscordGuild, channel: string, bot: string): ChatEvent => {
  const place = { guild: guild.id, channel, thread: null, user: null };
  return {
    type: 'bot.joined',
    key: `joined:${guild.id}:${guild.joined_at ?? ''}`,
    ...common(bot, { workspace: guild.id, place, bot }),
  };
};

export const toLeft = (guild: string, bot: string): ChatEvent => {
  return { type: 'workspace.left', key: `left:${guild}:${Date.now()}`, ...ofGuild(guild, bot) };
};

/** Somebody may read now what they could not before. */
export const toRightsChanged = (guild: string, bot: string): ChatEvent => ({
  type: 'rights.changed',
  key: `rights:${guild}:${Date.now()}`,
  ...ofGuild(guild, bot),
});

const ofGuild = (guild: string, bot: string) => {
  const place = { guild, channel: '', thread: null, user: null };
  return common(bot, { workspace: guild, place, bot });
};

export const conversationOf = ({ workspace, place }: Pick<Where, 'workspace' | 'place'>): string =>
  `discord:${workspace}:${place.channel}${place.thread ? `:${place.thread}` : ''}`;

const fileDropped = (message: DiscordMessage, attachment: DiscordAttachment, where: Where): ChatEvent => ({
  type: 'file.dropped',
  key: `file:${message.id}:${attachment.id}`,
  ...common(message.author?.id ?? '', where),
  // A thread started from a message has the message's id; direct conversations have no threads.
  conversation:
    where.place.guild && !where.place.thread
      ? `discord:${where.workspace}:${where.place.channel}:${message.id}`
      : conversationOf(where),
  message: messageRef(message.id, where),
  file: {
    platform: 'discord',
    workspace: where.workspace,
    channel: message.channel_id,
    message: message.id,
    file: attachment.id,
    name: fileName(attachment),
    size: attachment.size ?? null,
  },
  text: toPlainText(message, where.bot),
  postedAt: postedAt(message.id),
  together: message.attachments.length,
});

/** Discord's ids begin with the milliseconds since the first second of 2015. */
const postedAt = (id: string): number => Number(BigInt(id) >> 22n) + 1_420_070_400_000;

const messagePosted = (message: DiscordMessage, revision: number, where: Where): ChatEvent => {
  const answered = message.message_reference;
  const isReply = answered?.message_id && (answered.type ?? 0) === 0;
  return {
    type: 'message.posted',
    key: `message:${message.id}:${revision}`,
    ...common(message.author?.id ?? '', where),
    message: messageRef(message.id, where),
    revision,
    text: toPlainText(message, where.bot),
    replyTo: isReply
      ? `discord:${where.workspace}:${answered.channel_id ?? message.channel_id}:${answered.message_id}`
      : null,
    mentioned: message.mentions.some(({ id }) => id === where.bot),
  };
};

const common = (person: string, where: Where) => ({
  platform: 'discord' as const,
  workspace: where.workspace,
  conversation: conversationOf(where),
  by: `discord:${where.workspace}:${person}`,
  locale: null,
});

/** Messages of a thread live in the thread, which is a channel of its own. */
const messageRef = (message: string, { workspace, place }: Where) =>
  `discord:${workspace}:${place.thread ?? place.channel}:${message}`;

const isPerson = (message: DiscordMessage, bot: string) =>
  message.author !== undefined && !message.author.bot && message.author.id !== bot && !message.webhook_id;

/** Discord strips accents from `filename`; `title` keeps the name as it was, without its ending. */
export const fileName = ({ title, filename }: DiscordAttachment): string => {
  if (!title) return filename;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(filename)?.[0] ?? '';
  return title.toLowerCase().endsWith(ending.toLowerCase()) ? title : `${title}${ending}`;
};

/** Mentions as names; one of the bot at the beginning is dropped: what follows is a command. */
const toPlainText = (message: DiscordMessage, bot: string): string =>
  message.content
    .replace(new RegExp(`^\\s*<@!?${bot}>[\\s:,]*`), '')
    .replace(/<@!?(\d+)>/g, (_, id: string) => {
      const person = message.mentions.find((mentioned) => mentioned.id === id);
      return `@${person?.global_name ?? person?.username ?? id}`;
    });
