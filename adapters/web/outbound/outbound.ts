import type { Card } from '../../../core/cards/card.ts';
import { Refusal } from '../../../core/errors.ts';
import type { Chat, Target } from '../../../core/ports/chat.ts';
import { emptyBody, type Message } from './message.ts';
import { bot, directOf, lastOf, mayRead, workspace } from './people.ts';
import type { Store } from './store.ts';

type Outbound = Pick<Chat, 'post' | 'edit' | 'find' | 'remove' | 'react'>;

/** Cards out to the page: rows of its store, which every open page hears about. `settled` hears answers to our own acts. */
export const createOutbound = (store: () => Store, settled: (token: string) => Promise<void>): Outbound => ({
  post: async (target, card, key) => {
    const token = target.kind === 'person' ? target.reply?.token : undefined;
    if (token) await settled(token);
    if (token) return `${target.channel}:${token}`;
    const message = store().add({ ...placeOf(target), author: bot, kind: 'card', body: withCard(card), key });
    return `${workspace}:${message.channel}:${message.id}`;
  },
  edit: async (message, card, key) => {
    const known = found(store(), message);
    if (!store().edit(known.id, { ...known.body, card }, { key })) throw gone(message);
  },
  find: async (_target, key) => {
    const message = store().byKey(key);
    return message ? `${workspace}:${message.channel}:${message.id}` : null;
  },
  remove: async (message) => store().remove(idOf(message)),
  react: async (message, emoji) => {
    const known = found(store(), message);
    if (known.body.reactions.includes(emoji)) return;
    store().edit(known.id, { ...known.body, reactions: [...known.body.reactions, emoji] });
  },
});

const withCard = (card: Card): Message['body'] => ({ ...emptyBody, card });

/** Whoever may not read the channel is answered in their direct conversation. */
const placeOf = (target: Target): Pick<Message, 'channel' | 'thread' | 'reader'> => {
  const channel = lastOf(target.channel);
  const thread = target.thread?.split(':').at(-1) ?? null;
  if (target.kind === 'channel') return { channel, thread, reader: null };
  const reader = lastOf(target.person);
  if (!mayRead(reader, channel)) return { channel: directOf(reader), thread: null, reader: null };
  return { channel, thread, reader: channel === directOf(reader) ? null : reader };
};

const found = (store: Store, reference: string): Message => {
  const message = store.read(idOf(reference));
  if (!message || message.removed) throw gone(reference);
  return message;
};

const gone = (reference: string) => new Refusal('unknown.reference', { reference });

const idOf = (reference: string): string => reference.split(':').at(-1) ?? '';
