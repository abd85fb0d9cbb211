import { z } from 'zod';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Notebook } from '../../../core/ports/notebook.ts';
import type { DiscordApi } from '../outbound/discord-api.ts';
import { renderWords } from '../render-card/render-card.ts';

const pageName = 'content intent told';
const weekMs = 7 * 86_400_000;

const owned = z.object({ id: z.string() });
const applicationSchema = z.object({
  owner: owned.nullish(),
  team: z.object({ owner_user_id: z.string() }).nullish(),
});

/** Whoever owns the application can flip the switch: told directly, once a week. */
export const tellContentIsOff = async (api: DiscordApi, notebook: Notebook): Promise<void> => {
  if (await notebook.read(pageName)) return;
  const { owner, team } = await api('GET', '/applications/@me', applicationSchema);
  const recipient = team?.owner_user_id ?? owner?.id;
  if (!recipient) return;
  const direct = await api('POST', '/users/@me/channels', owned, { body: { recipient_id: recipient } });
  const body = renderWords(messagesFor('fr').chats.contentIntent);
  await api('POST', `/channels/${direct.id}/messages`, z.unknown(), { body });
  await notebook.write(pageName, 'told', Date.now() + weekMs);
};
