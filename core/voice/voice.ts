import type { Card } from '../cards/card.ts';
import type { Conversation, MessageRef, PersonRef, ReplyToken } from '../chat/event.ts';

/** Where a slot is shown. */
export type Place =
  /** In a channel or, when the conversation names a thread, in that thread. */
  | { kind: 'conversation'; conversation: Conversation }
  /** In the thread under the message that another slot became. */
  | { kind: 'under'; slot: string }
  /** Only to one person: as the answer to their act while the token lives, else in a direct conversation. */
  | { kind: 'person'; person: PersonRef; conversation: Conversation; reply: ReplyToken | null };

/**
 * Core never holds a platform's message id. Showing writes one outbox row per slot in the caller's transaction;
 * showing again raises its wanted revision and the newest one is sent, as an edit of the same message.
 */
export interface Voice {
  show(slot: string, place: Place, card: Card, options: { about: string[] }): Promise<void>;
  /** A reaction on somebody's message, once. */
  react(message: MessageRef, emoji: string): Promise<void>;
  /** The slot a message of ours shows, e.g. the card a reply answers; null when it is not ours. */
  slotAt(
    conversation: Conversation,
  ): Promise<{ slot: string; about: string[]; message: MessageRef | null }[]>;
  /** Everything the house shows or waits to show about this candidate: what erasure follows. */
  about(candidate: string): Promise<{ slot: string; place: Place }[]>;
  /** The row goes with its words; a message that was sent already stays where it is. */
  forget(slot: string): Promise<void>;
}

/** One row of the outbox as the sender reads it. */
export interface OutboxRow {
  id: string;
  team: string;
  slot: string;
  /** 'platform:workspace:channel': one sender at a time for each. */
  lane: string;
  place: Place;
  content: { kind: 'card'; card: Card } | { kind: 'reaction'; message: MessageRef; emoji: string };
  wantedRev: number;
  shownRev: number;
  /** Revision of the send that was begun and not confirmed; null when none. */
  sendingRev: number | null;
  messageRef: MessageRef | null;
  attempts: number;
}
