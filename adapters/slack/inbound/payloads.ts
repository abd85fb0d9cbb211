import { z } from 'zod';

// What is read of Slack's payloads; everything else in them is let go at this line.

const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  title: z.string().nullish(),
  size: z.number().nullish(),
  mode: z.string().nullish(),
});

/** A message that somebody forwarded: its files come along in it. */
const attachment = z.object({ is_share: z.boolean().nullish(), files: z.array(file).nullish() });

const message = z.object({
  ts: z.string(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  text: z.string().nullish(),
  thread_ts: z.string().optional(),
  files: z.array(file).nullish(),
  attachments: z.array(attachment).nullish(),
  edited: z.object({ ts: z.string() }).optional(),
});
export type SlackMessage = z.infer<typeof message>;

const changed = z.object({
  type: z.literal('message'),
  subtype: z.literal('message_changed'),
  channel: z.string(),
  event_ts: z.string().optional(),
  message,
});
const deleted = z.object({
  type: z.literal('message'),
  subtype: z.literal('message_deleted'),
  channel: z.string(),
  deleted_ts: z.string(),
  event_ts: z.string().optional(),
  previous_message: message.optional(),
});
const posted = message.extend({ type: z.enum(['message', 'app_mention']), channel: z.string() });
const joined = z.object({ type: z.literal('member_joined_channel'), user: z.string(), channel: z.string() });
const left = z.object({ type: z.literal('app_uninstalled') });
const revoked = z.object({
  type: z.literal('tokens_revoked'),
  tokens: z.object({ bot: z.array(z.string()).optional() }).optional(),
});

export const eventSchema = z.union([changed, deleted, posted, joined, left, revoked]);
export type SlackEvent = z.infer<typeof eventSchema>;

export const envelopeSchema = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string().optional(),
  authorizations: z.array(z.object({ team_id: z.string().nullish() })).optional(),
  event: z.unknown(),
});

export const commandSchema = z.object({
  team_id: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  command: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string().optional(),
});
export type SlackCommand = z.infer<typeof commandSchema>;

const pressedElement = z.object({
  type: z.string(),
  action_id: z.string(),
  value: z.string().optional(),
  selected_option: z.object({ value: z.string() }).nullish(),
  action_ts: z.string().optional(),
});

export const pressSchema = z.object({
  type: z.literal('block_actions'),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: z.object({ id: z.string() }).nullish(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).nullish(),
  /** Pressed on the App Home, which stands in no channel. */
  view: z.object({ private_metadata: z.string().nullish() }).nullish(),
  container: z
    .object({
      channel_id: z.string().optional(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .optional(),
  actions: z.array(pressedElement).min(1),
});
export type SlackPress = z.infer<typeof pressSchema>;

/** The message menu: "Analyser ce CV". */
export const shortcutSchema = z.object({
  type: z.literal('message_action'),
  callback_id: z.string(),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message,
  trigger_id: z.string(),
  response_url: z.string().optional(),
});
export type SlackShortcut = z.infer<typeof shortcutSchema>;

export const homeSchema = z.object({
  type: z.literal('app_home_opened'),
  user: z.string(),
  channel: z.string(),
  tab: z.string().nullish(),
});

const stateValue = z.object({
  type: z.string(),
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).optional(),
  selected_date: z.string().nullish(),
  files: z.array(z.object({ id: z.string() })).optional(),
});
export type SlackStateValue = z.infer<typeof stateValue>;

export const submissionSchema = z.object({
  type: z.literal('view_submission'),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    hash: z.string().optional(),
    callback_id: z.string(),
    private_metadata: z.string().default(''),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), stateValue)) }),
  }),
});
export type SlackSubmission = z.infer<typeof submissionSchema>;

export const suggestionSchema = z.object({
  type: z.literal('block_suggestion'),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  block_id: z.string(),
  action_id: z.string(),
  value: z.string().default(''),
  view: z.object({ callback_id: z.string(), private_metadata: z.string().default('') }).optional(),
});
