import { z } from 'zod';

// What is read of Discord's payloads; everything else in them is let go at this line.

const user = z.object({
  id: z.string(),
  username: z.string().optional(),
  global_name: z.string().nullish(),
  bot: z.boolean().optional(),
});

const attachment = z.object({
  id: z.string(),
  filename: z.string(),
  title: z.string().nullish(),
  size: z.number().nullish(),
  url: z.string().optional(),
});
export type DiscordAttachment = z.infer<typeof attachment>;

export const messageSchema = z.object({
  id: z.string(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  author: user.optional(),
  webhook_id: z.string().optional(),
  type: z.number().default(0),
  content: z.string().default(''),
  edited_timestamp: z.string().nullish(),
  attachments: z.array(attachment).default([]),
  mentions: z.array(user).default([]),
  message_reference: z
    .object({
      message_id: z.string().optional(),
      channel_id: z.string().optional(),
      type: z.number().optional(),
    })
    .nullish(),
});
export type DiscordMessage = z.infer<typeof messageSchema>;

export const deletionSchema = z.object({
  id: z.string().optional(),
  ids: z.array(z.string()).optional(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
});

const overwrite = z.object({ id: z.string(), type: z.number(), allow: z.string(), deny: z.string() });

export const channelSchema = z.object({
  id: z.string(),
  type: z.number(),
  name: z.string().nullish(),
  guild_id: z.string().optional(),
  parent_id: z.string().nullish(),
  last_message_id: z.string().nullish(),
  permission_overwrites: z.array(overwrite).default([]),
  /** Of a direct conversation. */
  recipients: z.array(user).optional(),
});
export type DiscordChannel = z.infer<typeof channelSchema>;

export const guildSchema = z.object({
  id: z.string(),
  unavailable: z.boolean().optional(),
  joined_at: z.string().optional(),
  name: z.string().default(''),
  system_channel_id: z.string().nullish(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })).default([]),
  members: z.array(z.object({ user: user.optional(), roles: z.array(z.string()) })).default([]),
  channels: z.array(channelSchema).default([]),
  threads: z.array(channelSchema).default([]),
});
export type DiscordGuild = z.infer<typeof guildSchema>;

export const roleChangeSchema = z.object({ guild_id: z.string(), role: z.object({ id: z.string() }) });

interface Option {
  name: string;
  type: number;
  value?: string | number | boolean | undefined;
  focused?: boolean | undefined;
  options?: Option[] | undefined;
}
const option: z.ZodType<Option> = z.lazy(() =>
  z.object({
    name: z.string(),
    type: z.number(),
    value: z.union([z.string(), z.number(), z.boolean()]).optional(),
    focused: z.boolean().optional(),
    options: z.array(option).optional(),
  }),
);
export type CommandOption = Option;

const modalInput = z.object({
  custom_id: z.string(),
  value: z.string().nullish(),
  values: z.array(z.string()).optional(),
});

interface Labelled {
  custom_id?: string | undefined;
  label?: string | undefined;
  components?: Labelled[] | undefined;
}
const labelled: z.ZodType<Labelled> = z.lazy(() =>
  z.object({
    custom_id: z.string().optional(),
    label: z.string().optional(),
    components: z.array(labelled).optional(),
  }),
);

export const interactionSchema = z.object({
  id: z.string(),
  application_id: z.string(),
  type: z.number(),
  token: z.string(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  channel: channelSchema.partial().optional(),
  locale: z.string().nullish(),
  member: z.object({ user }).optional(),
  user: user.optional(),
  message: z
    .object({ id: z.string(), flags: z.number().optional(), components: z.array(labelled).optional() })
    .optional(),
  data: z
    .object({
      name: z.string().optional(),
      /** 1 a slash command, 3 the menu of a message. */
      type: z.number().optional(),
      target_id: z.string().optional(),
      resolved: z
        .object({
          attachments: z.record(z.string(), attachment).optional(),
          messages: z.record(z.string(), messageSchema.omit({ channel_id: true })).optional(),
        })
        .optional(),
      options: z.array(option).optional(),
      custom_id: z.string().optional(),
      values: z.array(z.string()).optional(),
      components: z
        .array(
          z.object({
            component: modalInput.optional(),
            components: z.array(modalInput).optional(),
          }),
        )
        .optional(),
    })
    .default({}),
});
export type DiscordInteraction = z.infer<typeof interactionSchema>;
export type LabelledComponent = Labelled;
