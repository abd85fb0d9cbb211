import type { Card } from '../../core/cards/card.ts';
import { renderText } from '../../core/cards/plain-text.ts';
import type { MessageRef } from '../../core/chat/event.ts';
import type { Chat, Target } from '../../core/ports/chat.ts';

/**
 * The same chat, and what a person reads of the bot in it, in the order of first appearance: where each message stands (channel,
 * thread, one person alone) and its plain text as it is now. No platform's ids are in it, so chats can be compared.
 */
export const recordChat = (chat: Chat) => {
  // Slack's private answers have no reference of their own: several may share one.
  const shown: { message: MessageRef; where: string; text: string }[] = [];
  const reactions: string[] = [];
  const place = (target: Target) =>
    target.kind === 'person' ? 'à la personne' : target.thread ? 'dans le fil' : 'dans le canal';
  const recording: Chat = {
    ...chat,
    post: async (target, card: Card, key) => {
      const message = await chat.post(target, card, key);
      shown.push({ message, where: place(target), text: renderText(card) });
      return message;
    },
    edit: async (message, card, key) => {
      await chat.edit(message, card, key);
      const before = shown.findLast((one) => one.message === message);
      if (before) before.text = renderText(card);
    },
    react: async (message, emoji) => {
      await chat.react(message, emoji);
      reactions.push(emoji);
    },
  };
  const transcript = (): string =>
    [...shown.map(({ where, text }) => `── ${where}\n${text}`), ...reactions].join('\n\n');
  return { chat: recording, transcript };
};
