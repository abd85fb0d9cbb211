import type { Gateway } from '../ai/gateway.ts';
import type { Card } from '../cards/card.ts';
import type { PersonRef } from '../chat/event.ts';
import type { Words } from '../i18n/words.ts';
import type { Cache } from '../ports/cache.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentBytes } from '../ports/document-bytes.ts';
import type { Health } from '../ports/health.ts';
import type { Memory, Room } from '../ports/memory.ts';
import type { Vault } from '../ports/vault.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { Role, Team } from '../teams/team.ts';

/** What any question or act is given: who asks, where, in which words. */
export interface AskContext {
  memory: Memory;
  clock: Clock;
  vocabulary: Vocabulary;
  /** Models, when the team has keys; the built-in algorithms' answer otherwise. */
  ai: Gateway;
  vault: Vault;
  /** What may be lost; nothing may depend on it. */
  cache: Cache;
  team: Team;
  asker: { person: PersonRef; role: Role };
  /** Where it was asked. */
  conversation: string;
  t: Words;
}

export interface ActContext extends AskContext {
  bytes: DocumentBytes;
  health: Health;
  /** Who can read the channel in which it was asked. */
  audience(): Promise<{ open: boolean; kind: 'direct' | 'channel'; name: string }>;
  /**
   * One transaction, once: an event that comes again finds its act done and changes nothing. `say` shows the answer in the
   * same transaction, where the command's declaration says it belongs.
   */
  act<T>(work: (room: Room, say: Say) => Promise<T>): Promise<T | undefined>;
  /** A read that changes nothing may run again. */
  read<T>(work: (room: Room) => Promise<T>): Promise<T>;
}

/**
 * `part` names a second message of the same answer; `under` puts it in the thread of the first when that is public;
 * `alone`, asked in a thread, puts it in the channel, with a thread of its own, when that is public.
 */
export type Say = (
  card: Card,
  options?: { part?: string; under?: boolean; alone?: boolean; about?: string[] },
) => Promise<void>;
