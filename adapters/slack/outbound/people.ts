import { z } from 'zod';
import type { Audience, PersonFacts } from '../../../core/ports/chat.ts';
import { splitRef } from './refs.ts';
import type { SlackApi } from './slack-api.ts';

const userSchema = z.object({
  id: z.string(),
  team_id: z.string().nullish(),
  name: z.string().nullish(),
  real_name: z.string().nullish(),
  locale: z.string().nullish(),
  deleted: z.boolean().nullish(),
  is_bot: z.boolean().nullish(),
  is_admin: z.boolean().nullish(),
  is_owner: z.boolean().nullish(),
  is_restricted: z.boolean().nullish(),
  is_ultra_restricted: z.boolean().nullish(),
  is_stranger: z.boolean().nullish(),
});
type SlackUser = z.infer<typeof userSchema>;

/** What Slack says of a person. Someone of another organisation counts as a guest. */
export const personFacts = async (api: SlackApi, ref: string): Promise<PersonFacts> => {
  const { workspace, channel: user } = splitRef(ref);
  const args = { user, include_locale: true };
  const { user: found } = await api('users.info', args, z.object({ user: userSchema }), { channel: ref });
  return {
    name: found.real_name || found.name || user,
    locale: found.locale ?? null,
    admin: Boolean(found.is_admin || found.is_owner),
    guest: isGuest(found, workspace),
  };
};

/** A full member: in the channel, of this workspace, and no guest. */
export const isMemberOf = async (api: SlackApi, channel: string, person: string): Promise<boolean> => {
  const { channel: id } = splitRef(channel);
  const args = { channel: id, limit: 200 };
  const members = await pages(api, 'conversations.members', args, membersSchema);
  if (!members.includes(splitRef(person).channel)) return false;
  return !(await personFacts(api, person)).guest;
};

const channelSchema = z.object({
  channel: z.object({
    name: z.string().nullish(),
    is_im: z.boolean().nullish(),
    is_mpim: z.boolean().nullish(),
    is_ext_shared: z.boolean().nullish(),
    is_pending_ext_shared: z.boolean().nullish(),
    is_org_shared: z.boolean().nullish(),
  }),
});

/** Who can read a channel: open when an outside organisation shares it or a guest is in it. */
export const audienceOf = async (api: SlackApi, ref: string): Promise<Audience> => {
  const { workspace, channel: id } = splitRef(ref);
  const { channel } = await api('conversations.info', { channel: id }, channelSchema, { channel: ref });
  if (channel.is_im) return { kind: 'direct', open: false, name: '' };
  const shared = Boolean(channel.is_ext_shared || channel.is_pending_ext_shared || channel.is_org_shared);
  const open = shared || (await hasGuest(api, id, workspace));
  return { kind: 'channel', open, name: channel.name ?? id };
};

const membersSchema = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().nullish() }).nullish(),
});
const usersSchema = z.object({
  members: z.array(userSchema),
  response_metadata: z.object({ next_cursor: z.string().nullish() }).nullish(),
});

const hasGuest = async (api: SlackApi, channel: string, workspace: string): Promise<boolean> => {
  const here = new Set(await pages(api, 'conversations.members', { channel, limit: 200 }, membersSchema));
  const known = await pages(api, 'users.list', { limit: 200 }, usersSchema);
  if (known.some((user) => here.has(user.id) && isGuest(user, workspace))) return true;
  // Someone in the channel whom the workspace does not list is from outside.
  const listed = new Set(known.map((user) => user.id));
  return [...here].some((user) => !listed.has(user));
};

const pages = async <T>(
  api: SlackApi,
  method: string,
  args: Record<string, unknown>,
  schema: z.ZodType<{
    members: T[];
    response_metadata?: { next_cursor?: string | null | undefined } | null | undefined;
  }>,
): Promise<T[]> => {
  const all: T[] = [];
  let cursor = '';
  do {
    const page = await api(method, { ...args, ...(cursor ? { cursor } : {}) }, schema);
    all.push(...page.members);
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor);
  return all;
};

const isGuest = (user: SlackUser, workspace: string): boolean =>
  Boolean(user.is_restricted || user.is_ultra_restricted || user.is_stranger) ||
  Boolean(user.team_id && user.team_id !== workspace);
