import type { Card } from '../../cards/card.ts';
import { type Conversation, channelOf, threadOf } from '../../chat/event.ts';
import { type Board, idOf, type Message } from './board.ts';

export interface Look {
  render: (card: Card) => string;
  /** The bot's name. */
  bot: string;
  nameOf: (person: string) => string;
  words: TranscriptWords;
}
export interface TranscriptWords {
  onlyYou: string;
  edited: string;
  removed: string;
}
export const frenchWords: TranscriptWords = {
  onlyYou: 'visible par vous seul',
  edited: 'modifié',
  removed: 'message supprimé',
};

/** The whole chat as a person would read it: each message with its thread below, indented. */
export const readTranscript = (board: Board, look: Look): string =>
  board.messages
    .filter((message) => message.thread === null)
    .map((root) => readFrom(board, look, root))
    .join('\n\n');

/** One thread: its head, and what stands under it. */
export const readThread = (board: Board, look: Look, conversation: Conversation): string => {
  const thread = threadOf(conversation);
  const channel = channelOf(conversation);
  const root = board.messages.find((one) => one.channel === channel && idOf(one.ref) === thread);
  if (!root) throw new Error(`there is no thread ${conversation}`);
  return readFrom(board, look, root);
};

const readFrom = (board: Board, look: Look, root: Message): string => {
  const replies = board.messages.filter(
    (message) => message.channel === root.channel && message.thread === idOf(root.ref),
  );
  const head = `${placeName(root.channel, look)} · ${readMessage(root, look)}`;
  return [head, ...replies.map((reply) => indent(readMessage(reply, look), '    '))].join('\n');
};

const readMessage = (message: Message, look: Look): string => {
  const { content } = message;
  const marks = [
    ...(message.onlyFor === null ? [] : [look.words.onlyYou]),
    ...(message.revision > 0 && content.kind !== 'card' && !message.removed ? [look.words.edited] : []),
  ];
  const who = message.by === null ? look.bot : look.nameOf(message.by);
  const name = [who, ...marks.map((mark) => `(${mark})`)].join(' ');
  if (message.removed) return `${name} : ${look.words.removed}`;
  const reactions = message.reactions.length > 0 ? `   ${message.reactions.join(' ')}` : '';
  if (content.kind === 'card') return `${name} :${reactions}\n${indent(look.render(content.card), '  ')}`;
  if (content.kind === 'act') return `${name} ▸ ${content.text}`;
  if (content.kind === 'text') return `${name} : ${content.text}${reactions}`;
  return `${name} : 📎 ${content.name}${content.text ? ` ${content.text}` : ''}${reactions}`;
};

const placeName = (channel: string, look: Look): string => {
  const name = channel.split(':')[2] ?? '';
  return name.startsWith('@') ? `@${look.nameOf(name.slice(1))}` : `#${name}`;
};

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => `${by}${line}`.trimEnd())
    .join('\n');
