import { z } from 'zod';

// What can happen in a chat, in nobody's dialect. An adapter's `toEvent` produces these; no platform type survives it.

export const platforms = ['slack', 'discord', 'web'] as const;
export type Platform = (typeof platforms)[number];

/** 'platform:workspace:channel[:thread]', e.g. 'slack:T1:C9:1712.34'. Channel part alone names the channel. */
export type Conversation = string;
/** 'platform:workspace:channel:message'. */
export type MessageRef = string;
/** 'platform:workspace:user'. */
export type PersonRef = string;

const platform = z.enum(platforms);

/** Platform ids only: never a URL, never bytes. */
export const fileRefSchema = z.object({
  platform,
  workspace: z.string(),
  channel: z.string(),
  message: z.string(),
  file: z.string(),
  name: z.string(),
  /** Bytes as the platform announced them; null when unknown. */
  size: z.number().nullable(),
});
export type FileRef = z.infer<typeof fileRefSchema>;

/** Opaque to core: what an adapter needs to answer privately (response_url, interaction token). */
export const replyTokenSchema = z.object({ token: z.string(), expiresAt: z.string() });
export type ReplyToken = z.infer<typeof replyTokenSchema>;

const common = {
  /** Unique per (platform, workspace): a redelivery carries the same. */
  key: z.string(),
  platform,
  workspace: z.string(),
  conversation: z.string(),
  by: z.string(),
  /** BCP 47 as the platform says of the person; null when it does not. */
  locale: z.string().nullable(),
};
const private_ = { reply: replyTokenSchema.nullable() };

export const chatEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('file.dropped'),
    message: z.string(),
    file: fileRefSchema,
    text: z.string(),
    /** Milliseconds when the platform says it was posted; absent: it stands alone, whatever came before it. */
    postedAt: z.number().optional(),
    /** How many files came in the same message; absent: this one. */
    together: z.number().optional(),
    /** Somebody asked for exactly this file to be read: it is answered whatever it is, to them when it cannot be shown. */
    asked: z.boolean().optional(),
    reply: replyTokenSchema.nullable().optional(),
  }),
  z.object({
    ...common,
    type: z.literal('message.posted'),
    message: z.string(),
    /** Grows with each edit (milliseconds of the edit, 0 for the original). */
    revision: z.number(),
    text: z.string(),
    /** The message this one answers, when the platform says so. */
    replyTo: z.string().nullable(),
    /** True when the bot was addressed by name: the text is then a command. */
    mentioned: z.boolean(),
  }),
  z.object({ ...common, type: z.literal('message.deleted'), message: z.string(), revision: z.number() }),
  z.object({
    ...common,
    ...private_,
    type: z.literal('command.called'),
    /** 'match', 'offre', … without slash. */
    command: z.string(),
    /** Slack: free text. Discord: named options. */
    input: z.union([
      z.object({ text: z.string() }),
      z.object({
        sub: z.string().nullable(),
        options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      }),
    ]),
  }),
  z.object({
    ...common,
    ...private_,
    type: z.literal('action.pressed'),
    action: z.string(),
    /** Opaque to the platform, e.g. 'candidat-17' or 'candidat-17/offre-42'. */
    subject: z.string(),
    /** What a select chose. */
    value: z.string().nullable(),
    message: z.string().nullable(),
  }),
  z.object({
    ...common,
    ...private_,
    type: z.literal('form.submitted'),
    form: z.string(),
    subject: z.string(),
    values: z.record(z.string(), z.string()),
  }),
  z.object({ ...common, type: z.literal('bot.joined') }),
  z.object({ ...common, type: z.literal('workspace.left') }),
  /** Who can read what has changed in this workspace: its recruiting channels are looked at again. */
  z.object({ ...common, type: z.literal('rights.changed') }),
]);
export type ChatEvent = z.infer<typeof chatEventSchema>;
export type EventOf<T extends ChatEvent['type']> = Extract<ChatEvent, { type: T }>;

export const channelOf = (conversation: Conversation): string =>
  conversation.split(':').slice(0, 3).join(':');
export const threadOf = (conversation: Conversation): string | null =>
  conversation.split(':').slice(3).join(':') || null;
export const inThread = (channel: string, thread: string): Conversation => `${channel}:${thread}`;
