import type { SendingPace } from '../core/ports/chat.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { OutboxRow } from '../core/voice/voice.ts';

export interface Pacer {
  /** When this may be sent; null: now. */
  notBefore(row: OutboxRow, pace: SendingPace | undefined): Date | null;
  sent(row: OutboxRow, pace: SendingPace | undefined): void;
  /** The platform asks to be left alone in this lane. */
  hold(lane: string, until: Date): void;
}

/**
 * How fast one process writes. Each channel has a bucket of `burst` messages that gains one every `channelMs`; one message is
 * edited every `messageMs` at most. Kept in memory: after a restart the platform itself says when it is too much.
 */
export const createPacer = (clock: Clock): Pacer => {
  const held = new Map<string, number>();
  /** Per lane: when its bucket is full again. */
  const fullAt = new Map<string, number>();
  /** Per message, the oldest first. */
  const sentAt = new Map<string, number>();
  const freeAt = (row: OutboxRow, pace: SendingPace) => {
    const laneFree = (fullAt.get(row.lane) ?? 0) - (pace.burst - 1) * pace.channelMs;
    return Math.max(laneFree, (sentAt.get(row.id) ?? 0) + pace.messageMs);
  };
  return {
    notBefore(row, pace) {
      const paced = pace && row.content.kind === 'card' ? freeAt(row, pace) : 0;
      const free = Math.max(held.get(row.lane) ?? 0, paced);
      return free > clock.now().getTime() ? new Date(free) : null;
    },
    sent(row, pace) {
      if (!pace || row.content.kind !== 'card') return;
      const now = clock.now().getTime();
      fullAt.set(row.lane, Math.max(fullAt.get(row.lane) ?? 0, now) + pace.channelMs);
      sentAt.delete(row.id);
      sentAt.set(row.id, now);
      const [oldest] = sentAt.keys();
      if (sentAt.size > messagesRemembered && oldest !== undefined) sentAt.delete(oldest);
    },
    hold(lane, until) {
      held.set(lane, until.getTime());
    },
  };
};

const messagesRemembered = 10_000;
