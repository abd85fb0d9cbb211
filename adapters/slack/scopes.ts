/** What the bot token must be allowed, and what for: the manifest asks for these, the doctor looks for them. */
export const botScopes = {
  'app_mentions:read': 'commands typed as a mention',
  'channels:history': 'files and replies in public channels',
  'channels:read': 'who can read a public channel',
  'chat:write': 'cards',
  commands: 'slash commands',
  'files:read': 'reading the CVs that are dropped',
  'files:write': 'CSV and calendar files',
  'groups:history': 'files and replies in private channels',
  'groups:read': 'who can read a private channel',
  'im:history': 'files and replies in direct messages',
  'im:read': 'which direct messages to catch up after an outage',
  'im:write': 'private answers',
  'reactions:write': '📝 on a note',
  'users:read': 'names, roles and languages',
} as const;
export type BotScope = keyof typeof botScopes;

export const botEvents = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'member_joined_channel',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const;
