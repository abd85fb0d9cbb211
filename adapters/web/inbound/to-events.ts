import type { ChatEvent, EventOf, ReplyToken } from '../../../core/chat/event.ts';
import type { Asker } from '../../../core/chat/question.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Message, MessageFile } from '../outbound/message.ts';
import { workspace } from '../outbound/people.ts';

/** Who acts on the page, where, in which language. */
export interface Actor {
  person: string;
  locale: Locale;
  channel: string;
  thread: string | null;
}

export const conversationOf = ({ channel, thread }: Pick<Actor, 'channel' | 'thread'>): string =>
  `${workspace}:${channel}${thread ? `:${thread}` : ''}`;

/** A file opens the thread under its message, unless it already fell in a thread. */
export const toFileDropped = (
  message: Message,
  file: MessageFile,
  actor: Pick<Actor, 'person' | 'locale'>,
): EventOf<'file.dropped'> => ({
  type: 'file.dropped',
  key: `file:${file.id}`,
  ...from({ ...actor, channel: message.channel, thread: message.thread ?? message.id }),
  message: referenceOf(message),
  file: {
    ...{ platform: 'web', workspace: 'local', channel: message.channel, message: message.id },
    ...{ file: file.id, name: file.name, size: file.size },
  },
  text: message.body.text,
  ...together(message),
});

/** Files that were dropped at once belong together; two drops one after the other have a thread each. */
const together = ({ at, body }: Message) =>
  body.files.length > 1 ? { postedAt: at.getTime(), together: body.files.length } : {};

/**
 * '@MatchPro pourquoi offre-42' is addressed to the bot: what follows its name is a command. So is whatever is said to it
 * alone, outside a thread.
 */
export const toMessagePosted = (message: Message, locale: Locale): EventOf<'message.posted'> => {
  const { text } = message.body;
  const mention = /^\s*@matchpro\b[\s:,]*/i.exec(text)?.[0];
  const revision = message.editedAt?.getTime() ?? 0;
  return {
    type: 'message.posted',
    key: `message:${message.id}:${revision}`,
    ...from({ ...message, person: message.author, locale }),
    message: referenceOf(message),
    revision,
    text: mention === undefined ? text : text.slice(mention.length),
    replyTo: null,
    mentioned: mention !== undefined || (message.channel.startsWith('D-') && message.thread === null),
  };
};

export const toMessageDeleted = (message: Message, locale: Locale): EventOf<'message.deleted'> => ({
  type: 'message.deleted',
  key: `deleted:${message.id}`,
  ...from({ ...message, person: message.author, locale }),
  message: referenceOf(message),
  revision: Number.MAX_SAFE_INTEGER,
});

export const toCommandCalled = (
  called: { id: string; command: string; text: string; reply?: ReplyToken },
  actor: Actor,
): EventOf<'command.called'> => ({
  type: 'command.called',
  key: `command:${called.id}`,
  ...from(actor),
  command: called.command,
  input: { text: called.text },
  reply: called.reply ?? null,
});

export const toActionPressed = (
  pressed: { id: string; action: string; subject: string; value: string | null; message: Message },
  actor: Actor,
): EventOf<'action.pressed'> => ({
  type: 'action.pressed',
  key: `action:${pressed.id}`,
  ...from(actor),
  ...{ action: pressed.action, subject: pressed.subject, value: pressed.value },
  message: pressed.message.reader ? null : referenceOf(pressed.message),
  reply: null,
});

export const toFormSubmitted = (
  filled: { id: string; form: string; subject: string; values: Record<string, string> },
  actor: Actor,
): EventOf<'form.submitted'> => ({
  type: 'form.submitted',
  key: `form:${filled.id}`,
  ...from(actor),
  ...{ form: filled.form, subject: filled.subject, values: filled.values, reply: null },
});

export const toJoined = (channel: string, person: string, locale: Locale): ChatEvent => ({
  type: 'bot.joined',
  key: 'playground:joined',
  ...from({ channel, thread: null, person, locale }),
});

export const toAsker = (actor: Actor): Asker => ({
  platform: 'web',
  workspace: 'local',
  person: `${workspace}:${actor.person}`,
  conversation: conversationOf(actor),
  locale: actor.locale,
});

const from = (actor: Actor) => ({
  platform: 'web' as const,
  workspace: 'local',
  conversation: conversationOf(actor),
  by: `${workspace}:${actor.person}`,
  locale: actor.locale,
});

const referenceOf = ({ channel, id }: Message): string => `${workspace}:${channel}:${id}`;
