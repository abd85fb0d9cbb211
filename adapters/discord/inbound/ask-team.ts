import { z } from 'zod';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { cut, limits } from '../limits.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { type Component, row, styles } from '../render-card/actions.ts';
import { renderWords } from '../render-card/render-card.ts';
import type { KnownGuild } from './direct.ts';
import type { DiscordMessage } from './payloads.ts';

/** 'team|<guild>|<message>': which team is meant, and the message that waits for it (empty after a command). */
export const teamOf = (customId: string): { guild: string; message: string } | null => {
  const [mark, guild, message = ''] = customId.split('|');
  return mark === 'team' && guild ? { guild, message } : null;
};

/** One button a guild; five rows of five are more than anybody's teams. */
export const whichTeam = (guilds: readonly KnownGuild[], message: string, locale: Locale) => {
  const buttons = guilds.slice(0, limits.rowButtons * 5).map(
    ({ id, name }): Component => ({
      type: 2,
      style: styles.plain,
      label: cut(name || id, limits.buttonLabel),
      custom_id: `team|${id}|${message}`,
    }),
  );
  const rows = Array.from({ length: Math.ceil(buttons.length / limits.rowButtons) }, (_, at) =>
    row(buttons.slice(at * limits.rowButtons, (at + 1) * limits.rowButtons)),
  );
  return renderWords(messagesFor(locale).chats.whichTeam, rows);
};

/** Asks in the direct conversation itself; the nonce makes a second asking the same message. */
export const askTeam = async (api: DiscordApi, message: DiscordMessage, guilds: readonly KnownGuild[]) => {
  const body = { ...whichTeam(guilds, message.id, 'fr'), nonce: `team:${message.id}`, enforce_nonce: true };
  await api('POST', `/channels/${message.channel_id}/messages`, z.unknown(), { body });
};
