import { limits } from '../limits.ts';
import type { Message } from '../outbound/message.ts';
import { bot, nameOf } from '../outbound/people.ts';
import type { Store } from '../outbound/store.ts';
import { cardLine, renderCard } from '../render-card/render-card.ts';
import type { Tree } from '../render-card/tree.ts';

/** A message as the page is told of it. */
export interface View {
  id: string;
  seq: number;
  channel: string;
  thread: string | null;
  author: string;
  name: string;
  kind: Message['kind'];
  private: boolean;
  removed: boolean;
  at: string;
  edited: boolean;
  text: string;
  files: { id: string; name: string; size: number; here: boolean }[];
  card: Tree | null;
  reactions: string[];
  /** One line of words: read aloud, and shown under the message it answers. */
  line: string;
  replies: { count: number; last: string | null };
}

/** May this reader see it at all? */
export const isFor = (message: Message, reader: string): boolean =>
  message.reader === null || message.reader === reader;

export const toView = (store: Store, message: Message, reader: string): View => {
  const { id, seq, channel, thread, author, kind, removed, body } = message;
  const replies =
    thread === null && !removed ? store.replies(id).filter((reply) => isFor(reply, reader)) : [];
  const last = replies.findLast((reply) => reply.kind !== 'act');
  return {
    ...{ id, seq, channel, thread, author, kind, removed },
    name: nameOf(author),
    private: message.reader !== null,
    at: message.at.toISOString(),
    edited: message.editedAt !== null,
    text: body.text,
    files: body.files.map((file) => ({
      ...{ id: file.id, name: file.name, size: file.size },
      here: file.state === 'here',
    })),
    card: body.card ? renderCard(body.card, id) : null,
    reactions: body.reactions,
    line: lineOf(message),
    replies: {
      count: replies.filter((reply) => reply.kind !== 'act').length,
      last: last ? `${nameOf(last.author)} · ${lineOf(last)}` : null,
    },
  };
};

const lineOf = ({ author, body }: Message): string => {
  const words =
    author === bot && body.card
      ? cardLine(body.card)
      : body.text || body.files.map(({ name }) => name).join(', ');
  return words.length > limits.preview ? `${words.slice(0, limits.preview - 1)}…` : words;
};
