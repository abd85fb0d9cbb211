import type { Gateway } from '../ai/gateway.ts';
import type { Platform } from '../chat/event.ts';
import type { Chat } from '../ports/chat.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentBytes } from '../ports/document-bytes.ts';
import type { Log } from '../ports/log.ts';
import type { Memory } from '../ports/memory.ts';
import type { TextReader } from '../ports/text-reader.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';

/** The doors a handler may use. */
export interface WorkContext {
  memory: Memory;
  bytes: DocumentBytes;
  reader: TextReader;
  /** Throws Outage when this platform is not there (any more). */
  chat(platform: Platform): Chat;
  vocabulary: Vocabulary;
  ai: Gateway;
  clock: Clock;
  log: Log;
}
