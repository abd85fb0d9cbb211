import type { Card } from '../cards/card.ts';
import type { PersonRef } from '../chat/event.ts';
import type { Words } from '../i18n/words.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory } from '../ports/memory.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { Role, Team } from '../teams/team.ts';

/** What a command is given: who asks, where, in which words, and how to answer. */
export interface CommandContext {
  memory: Memory;
  clock: Clock;
  vocabulary: Vocabulary;
  team: Team;
  asker: { person: PersonRef; role: Role };
  /** Where it was asked. */
  conversation: string;
  t: Words;
  /** Answers once per `part`: shown as the command declared (person or channel). */
  answer(card: Card, options?: { part?: string; about?: string[] }): Promise<void>;
}
