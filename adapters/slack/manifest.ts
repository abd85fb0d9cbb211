import type { Messages } from '../../core/i18n/index.ts';
import { readShortcut } from './inbound/listen.ts';
import { botEvents, botScopes } from './scopes.ts';
import { type CommandShape, toManifestCommands } from './slash-commands.ts';

export interface ManifestOptions {
  name: string;
  /** HTTP mode: 'https://your.host/slack/events'; null for Socket Mode. */
  url: string | null;
}

/** Slack's app manifest from the table of commands: pasted at "create app", it sets everything but the tokens. */
export const toManifest = (
  commands: readonly CommandShape[],
  t: Messages,
  { name, url }: ManifestOptions,
) => ({
  display_information: { name, description: t.cards.home.drop.slice(0, 140), background_color: '#1f3a5f' },
  features: {
    app_home: {
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    },
    bot_user: { display_name: name, always_online: true },
    shortcuts: [
      { name: t.chats.analyse, type: 'message', callback_id: readShortcut, description: t.chats.analyse },
    ],
    slash_commands: toManifestCommands(commands, t, url ?? undefined),
  },
  oauth_config: { scopes: { bot: Object.keys(botScopes) } },
  settings: {
    event_subscriptions: { ...(url ? { request_url: url } : {}), bot_events: [...botEvents] },
    interactivity: { is_enabled: true, ...(url ? { request_url: url, message_menu_options_url: url } : {}) },
    org_deploy_enabled: false,
    socket_mode_enabled: url === null,
    token_rotation_enabled: false,
  },
});
