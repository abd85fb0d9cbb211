import type { CvDocument } from '../candidates/document.ts';
import { channelOf, type EventOf } from '../chat/event.ts';
import type { Room } from '../ports/memory.ts';

/** Files of one person that came together: several messages within seconds, one message, or one archive. */
export interface Batch {
  id: string;
  /** Slot of its one message. */
  slot: string;
  by: string | null;
  openedAt: Date;
}
export type NewBatch = Omit<Batch, 'id'>;

/** Between two files of one person in one channel, by the platform's own time. */
export const burstMs = 15_000;
/** Up to so many files have a card each; from the next one on they share one message. */
export const cardsAtMost = 5;
/** Files of one batch; what comes after begins another. */
export const filesAtMost = 200;

export interface Joined {
  /** Where its card stands: the thread of the first file. */
  conversation: string;
  /** Set when it has no card of its own: its outcome is a line of this batch. */
  batch: Batch | null;
}

/** Which files a new one belongs to. A file dropped in an existing thread stands alone there. */
export const joinBatch = async (
  room: Room,
  drop: EventOf<'file.dropped'>,
  document: CvDocument,
): Promise<Joined> => {
  const alone = { conversation: drop.conversation, batch: null };
  if (drop.conversation !== drop.message) return alone;
  const together = drop.together ?? 1;
  if (drop.postedAt === undefined) return alone;
  const conversation = await firstOfBurst(room, drop);
  const batch = await room.batches.open({
    slot: `batch:${conversation}`,
    by: drop.by,
    openedAt: document.receivedAt,
  });
  const number = await room.batches.count(batch.id);
  await room.batches.put(batch.id, document.id);
  if (number >= filesAtMost) await room.settings.set(burstKey(drop), null);
  return { conversation, batch: Math.max(number, together) > cardsAtMost ? batch : null };
};

interface Burst {
  conversation: string;
  /** Milliseconds of its newest file. */
  at: number;
}

const firstOfBurst = async (room: Room, drop: EventOf<'file.dropped'>): Promise<string> => {
  const at = drop.postedAt ?? 0;
  const known = await room.settings.get<Burst>(burstKey(drop));
  const goesOn = known !== null && Math.abs(at - known.at) <= burstMs;
  const burst = goesOn ? { ...known, at: Math.max(at, known.at) } : { conversation: drop.conversation, at };
  await room.settings.set(burstKey(drop), burst);
  return burst.conversation;
};

const burstKey = (drop: EventOf<'file.dropped'>) => `burst:${channelOf(drop.conversation)}:${drop.by}`;
