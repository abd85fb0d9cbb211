import type { Card } from '../../cards/card.ts';
import { type Conversation, inThread, type MessageRef } from '../../chat/event.ts';
import { Refusal } from '../../errors.ts';

// What hangs on the wall: every message in the order it came, each in its last state.

export interface Message {
  ref: MessageRef;
  /** 'web:local:recrutement'. */
  channel: string;
  /** Root message's id, or null when it stands in the channel itself. */
  thread: string | null;
  /** Person's id, or null for the bot. */
  by: string | null;
  content:
    | { kind: 'text'; text: string }
    | { kind: 'file'; file: string; name: string; text: string }
    | { kind: 'card'; card: Card; keys: string[] }
    /** What a person did that is no message: a command, a button, a form. */
    | { kind: 'act'; text: string };
  /** The one person who sees it; null: everybody in the channel. */
  onlyFor: string | null;
  revision: number;
  removed: boolean;
  reactions: string[];
}

export interface Board {
  readonly messages: readonly Message[];
  add(message: Pick<Message, 'channel' | 'thread' | 'by' | 'content'> & { onlyFor?: string | null }): Message;
  /** Throws Refusal unknown.reference for a message that is not there (any more). */
  get(ref: MessageRef): Message;
  cardWithKey(channel: string, key: string): Message | null;
}

export const createBoard = (): Board => {
  const messages: Message[] = [];
  return {
    messages,
    add(message) {
      const ref = `${message.channel}:${messages.length + 1}`;
      const added = { onlyFor: null, ...message, ref, revision: 0, removed: false, reactions: [] };
      messages.push(added);
      return added;
    },
    get(ref) {
      const found = messages.find((message) => message.ref === ref && !message.removed);
      if (!found) throw new Refusal('unknown.reference', { reference: ref });
      return found;
    },
    cardWithKey: (channel, key) =>
      messages.find(
        ({ content, removed, ...message }) =>
          message.channel === channel && !removed && content.kind === 'card' && content.keys.includes(key),
      ) ?? null,
  };
};

export const idOf = (ref: string): string => ref.split(':')[3] ?? '';

/** Where a reply to this message stands. */
export const threadUnder = (message: Message): Conversation =>
  inThread(message.channel, message.thread ?? idOf(message.ref));

/** Where this message stands. */
export const conversationOf = (message: Message): Conversation =>
  message.thread ? inThread(message.channel, message.thread) : message.channel;
