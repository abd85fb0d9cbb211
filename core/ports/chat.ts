import type { Card } from '../cards/card.ts';
import type { FileRef, MessageRef, PersonRef, Platform, ReplyToken } from '../chat/event.ts';
import type { Door } from '../chat/question.ts';

/** One platform. Errors are Refusal or Outage; nothing of an SDK comes out. */
export interface Chat {
  readonly platform: Platform;
  /** How fast this platform wants to be written to; absent: its SDK sees to it. */
  readonly pace?: SendingPace;
  start(door: Door): Promise<void>;
  stop(): Promise<void>;
  /** `key` (slot + revision) goes along as metadata or nonce, so `find` can tell whether a lost answer was a post. */
  post(target: Target, card: Card, key: string): Promise<MessageRef>;
  edit(message: MessageRef, card: Card, key: string): Promise<void>;
  /** After an unknown outcome: the message that carries this key, if it is there. */
  find(target: Target, key: string): Promise<MessageRef | null>;
  remove(message: MessageRef): Promise<void>;
  react(message: MessageRef, emoji: string): Promise<void>;
  /** The bytes, under the download rules. Throws Refusal file.gone, file.not_a_file, file.too_big, or Outage. */
  download(file: FileRef, limitBytes: number): Promise<Uint8Array>;
  person(person: PersonRef): Promise<PersonFacts>;
  /** Is this person a full member of this channel? */
  memberOf(channel: string, person: PersonRef): Promise<boolean>;
  /** Who can read this channel. */
  audience(channel: string): Promise<Audience>;
  health(): ChatHealth;
}

export interface SendingPace {
  /** Between two states of one message, in milliseconds; the newest wins. */
  messageMs: number;
  /** Between two messages of one channel, once `burst` of them were sent at once. */
  channelMs: number;
  burst: number;
}

/** Where a message goes, with references already resolved by the sender. */
export type Target =
  | { kind: 'channel'; channel: string; thread: string | null }
  | { kind: 'person'; person: PersonRef; channel: string; thread: string | null; reply: ReplyToken | null };

export interface PersonFacts {
  name: string;
  locale: string | null;
  /** Workspace admin or owner, Manage Server. */
  admin: boolean;
  /** Guest or member of another organisation. */
  guest: boolean;
  /** Reads and changes nothing, as the platform says (the playground's demo people). */
  viewer?: boolean;
}
export interface Audience {
  kind: 'direct' | 'channel';
  /** Guests, an outside organisation or @everyone can read it: no recruiting channel. */
  open: boolean;
  name: string;
}
export interface ChatHealth {
  state: 'off' | 'starting' | 'up' | 'down';
  detail: string | null;
  /** It has given up: only a person can mend it (a token that is refused), and then a restart. */
  over?: boolean;
}
