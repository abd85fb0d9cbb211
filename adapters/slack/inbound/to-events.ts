import type { ChatEvent, FileRef } from '../../../core/chat/event.ts';
import { envelopeSchema, eventSchema, type SlackEvent, type SlackMessage } from './payloads.ts';
import { mentions, toPlainText } from './plain-text.ts';

/** Who we are in this workspace: what we say ourselves is no event. */
export interface BotIdentity {
  user: string;
  bot: string | null;
}

/**
 * An `event_callback` body → what happened, in our words; nothing for what is not ours to hear (bots, unknown kinds).
 * Keys come from the content (channel, ts, file), so `message` and `app_mention` of one post carry the same.
 */
export const toEvents = (body: unknown, bot: BotIdentity): ChatEvent[] => {
  const envelope = envelopeSchema.safeParse(body);
  if (!envelope.success) return [];
  const event = eventSchema.safeParse(envelope.data.event);
  if (!event.success) return [];
  const workspace = envelope.data.authorizations?.[0]?.team_id ?? envelope.data.team_id;
  return translate(event.data, { workspace, bot, id: envelope.data.event_id ?? '' });
};

type SlackFile = NonNullable<SlackMessage['files']>[number];

interface Where {
  workspace: string;
  bot: BotIdentity;
  id: string;
}

const translate = (event: SlackEvent, where: Where): ChatEvent[] => {
  if (event.type === 'app_uninstalled') return [workspaceLeft(where)];
  if (event.type === 'tokens_revoked') return event.tokens?.bot?.length ? [workspaceLeft(where)] : [];
  if (event.type === 'member_joined_channel') {
    return event.user === where.bot.user ? [botJoined(event.channel, where)] : [];
  }
  if ('deleted_ts' in event) {
    const author = event.previous_message;
    return author && isOurs(author, where.bot) ? [] : [deleted(event.channel, event, where)];
  }
  if ('message' in event) return changed(event, where);
  return posted(event, event.channel, where);
};

/** Joins, topic changes and the like carry a subtype; people's own words come with none or one of these. */
const spoken = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

const posted = (message: SlackMessage, channel: string, where: Where): ChatEvent[] => {
  if (!spoken.has(message.subtype) || isOurs(message, where.bot)) return [];
  const files = filesOf(message);
  if (files.length > 0)
    return files.map((file) => fileDropped(message, file, channel, { ...where, together: files.length }));
  return message.text ? [messagePosted(message, channel, 0, where)] : [];
};

/** Its own, and those of a message it forwards. Deleted, hidden and linked ones too: whoever downloads says what is wrong. */
export const filesOf = (message: SlackMessage) => [
  ...(message.files ?? []),
  ...(message.attachments ?? []).flatMap((part) => (part.is_share ? (part.files ?? []) : [])),
];

const changed = (event: Extract<SlackEvent, { message: unknown }>, where: Where): ChatEvent[] => {
  const { message, channel } = event;
  if (isOurs(message, where.bot)) return [];
  if (message.subtype === 'tombstone') {
    return [
      deleted(
        channel,
        { deleted_ts: message.ts, event_ts: event.event_ts, previous_message: message },
        where,
      ),
    ];
  }
  // Without `edited` only Slack itself changed it (an unfurled link, a reply count).
  if (!message.edited || !spoken.has(message.subtype)) return [];
  return [messagePosted(message, channel, milliseconds(message.edited.ts), where)];
};

const fileDropped = (
  message: SlackMessage,
  file: SlackFile,
  channel: string,
  where: Where & { together: number },
): ChatEvent => {
  return {
    type: 'file.dropped',
    key: `file:${channel}:${message.ts}:${file.id}`,
    ...common(message, where),
    // The thread that will stand under the file, or the one it was dropped in.
    conversation: `slack:${where.workspace}:${channel}:${message.thread_ts ?? message.ts}`,
    message: `slack:${where.workspace}:${channel}:${message.ts}`,
    file: toFileRef(message, file, { workspace: where.workspace, channel }),
    text: toPlainText(message.text ?? '', where.bot.user),
    postedAt: milliseconds(message.ts),
    together: where.together,
  };
};

/** A file of Slack Connect comes without a name: its id stands in for it until the bytes are here. */
export const toFileRef = (
  message: SlackMessage,
  file: SlackFile,
  { workspace, channel }: { workspace: string; channel: string },
): FileRef => ({
  platform: 'slack',
  workspace,
  channel,
  message: message.ts,
  file: file.id,
  name: file.name || file.title || file.id,
  size: file.size ?? null,
});

const messagePosted = (
  message: SlackMessage,
  channel: string,
  revision: number,
  where: Where,
): ChatEvent => ({
  type: 'message.posted',
  key: `message:${channel}:${message.ts}:${revision}`,
  ...common(message, where),
  conversation: conversation(channel, message.thread_ts, where),
  message: `slack:${where.workspace}:${channel}:${message.ts}`,
  revision,
  text: toPlainText(message.text ?? '', where.bot.user),
  replyTo:
    message.thread_ts && message.thread_ts !== message.ts
      ? `slack:${where.workspace}:${channel}:${message.thread_ts}`
      : null,
  mentioned: mentions(message.text ?? '', where.bot.user),
});

const deleted = (
  channel: string,
  event: { deleted_ts: string; event_ts?: string | undefined; previous_message?: SlackMessage | undefined },
  where: Where,
): ChatEvent => {
  const before = event.previous_message;
  // A deletion is newer than any edit, also where Slack does not say when it was.
  const revision = event.event_ts ? milliseconds(event.event_ts) : Number.MAX_SAFE_INTEGER;
  return {
    type: 'message.deleted',
    key: `deleted:${channel}:${event.deleted_ts}`,
    ...common(before ?? {}, where),
    conversation: conversation(channel, before?.thread_ts, where),
    message: `slack:${where.workspace}:${channel}:${event.deleted_ts}`,
    revision,
  };
};

const botJoined = (channel: string, where: Where): ChatEvent => ({
  type: 'bot.joined',
  key: `joined:${where.id}`,
  ...common({}, where),
  conversation: `slack:${where.workspace}:${channel}`,
});

const workspaceLeft = (where: Where): ChatEvent => ({
  type: 'workspace.left',
  key: `left:${where.id}`,
  ...common({}, where),
  conversation: `slack:${where.workspace}:`,
});

const common = (message: { user?: string | undefined }, where: Where) => ({
  platform: 'slack' as const,
  workspace: where.workspace,
  by: `slack:${where.workspace}:${message.user ?? where.bot.user}`,
  locale: null,
});

const conversation = (channel: string, thread: string | undefined, where: Where) =>
  `slack:${where.workspace}:${channel}${thread ? `:${thread}` : ''}`;

const isOurs = (message: SlackMessage, bot: BotIdentity) =>
  message.bot_id !== undefined || message.user === bot.user || message.user === 'USLACKBOT';

/** '1712345678.000200' (seconds) → milliseconds. */
const milliseconds = (ts: string) => Math.round(Number(ts) * 1000);
