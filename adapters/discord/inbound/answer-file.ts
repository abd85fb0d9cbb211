import type { ChatEvent, FileRef } from '../../../core/chat/event.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { toLocale } from '../../../core/i18n/locale.ts';
import { rememberFile } from '../files.ts';
import { renderWords } from '../render-card/render-card.ts';
import type { Answering } from './answer.ts';
import type { DiscordAttachment, DiscordInteraction } from './payloads.ts';
import type { Respond } from './respond.ts';
import { fileName } from './to-events.ts';
import { type Actor, readOptions } from './to-interaction.ts';

const messageMenu = 3;
const fileOption = 11;

/** `/cv fichier:` and the menu of a message bring files along, also where the bot may not read messages. */
export const isFileAct = ({ data }: DiscordInteraction): boolean =>
  data.type === messageMenu || (data.options ?? []).some(({ type }) => type === fileOption);

/** Each file is told like a dropped one, with the token that answers the person. */
export const answerFile = async (
  on: Answering,
  interaction: DiscordInteraction,
  actor: Actor,
  respond: Respond,
): Promise<void> => {
  const files = filesOf(interaction, actor);
  const { chats } = messagesFor(toLocale(actor.locale, 'fr'));
  if (files.length === 0) return respond.whisper(renderWords(chats.noFile));
  await respond.defer().catch(on.tellLate);
  for (const { attachment, event } of files) {
    if (attachment.url) await rememberFile(on.notebook, attachment.id, attachment.url).catch(on.tellLate);
    await on.keep(event);
  }
  const names = files.map(({ attachment }) => fileName(attachment)).join(', ');
  await respond.fill(renderWords(chats.fileTaken(names))).catch(on.tellLate);
};

interface Brought {
  attachment: DiscordAttachment;
  event: ChatEvent;
}

const filesOf = (interaction: DiscordInteraction, actor: Actor): Brought[] => {
  const { resolved, target_id: target = '', type } = interaction.data;
  const channel = interaction.channel_id ?? interaction.channel?.id ?? '';
  if (type === messageMenu) {
    const attachments = resolved?.messages?.[target]?.attachments ?? [];
    const place = { channel, message: target, conversation: underMessage(interaction, actor, target) };
    return attachments.map((one) => ({ attachment: one, event: dropped(interaction, actor, one, place) }));
  }
  const ids = Object.values(readOptions(interaction.data.options ?? []).options).map(String);
  const place = { channel, message: interaction.id, conversation: actor.conversation };
  return ids.flatMap((id) => {
    const attachment = resolved?.attachments?.[id];
    return attachment ? [{ attachment, event: dropped(interaction, actor, attachment, place) }] : [];
  });
};

interface Place {
  channel: string;
  message: string;
  conversation: string;
}

const dropped = (
  interaction: DiscordInteraction,
  actor: Actor,
  attachment: DiscordAttachment,
  { channel, message, conversation }: Place,
): ChatEvent => {
  const { platform, workspace, by, locale, reply } = actor;
  const file: FileRef = {
    ...{ platform, workspace, channel, message, file: attachment.id },
    name: fileName(attachment),
    size: attachment.size ?? null,
  };
  return {
    type: 'file.dropped',
    key: `file:${interaction.id}:${attachment.id}`,
    ...{ platform, workspace, conversation, by, locale, reply, file, asked: true },
    message: `discord:${workspace}:${channel}:${message}`,
    text: '',
  };
};

/** The thread under the message; in a thread or a direct conversation, that one. */
const underMessage = (interaction: DiscordInteraction, actor: Actor, message: string): string =>
  interaction.guild_id && actor.conversation.split(':').length === 3
    ? `${actor.conversation}:${message}`
    : actor.conversation;
