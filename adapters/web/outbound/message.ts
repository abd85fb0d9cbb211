import { z } from 'zod';
import type { Card } from '../../../core/cards/card.ts';

/** One message of the playground, whoever wrote it. */
export interface Message {
  id: string;
  /** Grows with every change of any message. */
  seq: number;
  channel: string;
  /** The message it stands under. */
  thread: string | null;
  /** A person's id, or 'bot'. */
  author: string;
  /** Only this person sees it; null: everybody in the channel. */
  reader: string | null;
  /** Words and files of a person · a card of the bot · a command or a press, told to who made it. */
  kind: 'said' | 'card' | 'act';
  body: { text: string; files: MessageFile[]; card: Card | null; reactions: string[] };
  at: Date;
  editedAt: Date | null;
  removed: boolean;
}

export interface MessageFile {
  id: string;
  name: string;
  size: number;
  /** 'coming' until every byte is here and the house has been told. */
  state: 'coming' | 'here';
}

export interface NewMessage extends Pick<Message, 'channel' | 'thread' | 'author' | 'reader' | 'kind'> {
  body: Message['body'];
  /** Of the send: slot and revision. */
  key?: string;
  /** Of the page's request, so that one sent twice is one message. */
  request?: string;
}

export const emptyBody: Message['body'] = { text: '', files: [], card: null, reactions: [] };

/** A card that was written here is read back as it was; nothing else puts a card in the store. */
export const cardSchema = z.custom<Card | null>((value) => value === null || typeof value === 'object');
