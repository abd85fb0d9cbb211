import { type Conversation, threadOf } from '../../chat/event.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Outbox } from '../../ports/memory.ts';
import { type Books, type KeptRow, slotRow, without } from './books.ts';

/** How long a sender may hold a row before another may take over, in milliseconds. */
const hold = 60_000;

/** `alone` runs one act at a time, never inside a room. */
export const createOutbox = (
  books: Books,
  clock: Clock,
  alone: <T>(act: () => T) => Promise<T>,
  addJob: Jobs['add'],
): Outbox => {
  const change = (row: string, act: (before: KeptRow) => Partial<KeptRow>) =>
    alone(() => {
      const before = books.outbox.get([row]);
      if (before) books.outbox.put([row], { ...before, ...act(before) });
    });
  return {
    lanes: (now) =>
      alone(() => [...new Set(books.outbox.find((row) => mayGo(books, row, now)).map((row) => row.lane))]),
    waiting: (lane, now) =>
      alone(() =>
        books.outbox
          .find((row) => row.lane === lane && mayGo(books, row, now))
          .toSorted((a, b) => a.turn - b.turn)
          .map(bare),
      ),
    begin: (id, revision) =>
      alone(() => {
        const row = books.outbox.get([id]);
        const now = clock.now();
        if (!row || row.dead !== null || row.shownRev >= revision || isHeld(row, now)) return false;
        const heldUntil = new Date(now.getTime() + hold);
        books.outbox.put([id], { ...row, sendingRev: revision, heldUntil });
        return true;
      }),
    async shown(id, revision, message) {
      const settled = { sendingRev: null, heldUntil: null, retryAt: null, attempts: 0 };
      await change(id, () => ({ ...settled, messageRef: message, shownRev: revision }));
      const lane = await alone(() => laneToWake(books, id));
      if (lane !== null) await addJob('voice.send', { lane }, { key: lane });
    },
    failed: (id, retryAt, reason) =>
      change(id, ({ attempts }) => ({
        attempts: attempts + 1,
        heldUntil: null,
        ...(retryAt === 'dead' ? { dead: reason } : { retryAt }),
      })),
    messageOf: (team, slot) => alone(() => slotRow(books, team, slot)?.messageRef ?? null),
    inConversation: (conversation) => alone(() => rowsIn(books, conversation).map(bare)),
  };
};

/** Cards posted in this conversation, at its head, or under its head. */
export const rowsIn = (books: Books, conversation: Conversation): KeptRow[] =>
  books.outbox.find(
    (row) =>
      row.content.kind === 'card' &&
      (conversationOf(books, row) === conversation || row.messageRef === conversation),
  );

const bare = (row: KeptRow) => without(row, 'about', 'turn', 'heldUntil', 'retryAt', 'dead');
const isHeld = (row: KeptRow, now: Date) => row.heldUntil !== null && row.heldUntil > now;

const mayGo = (books: Books, row: KeptRow, now: Date): boolean => {
  if (row.dead !== null || row.wantedRev <= row.shownRev || isHeld(row, now)) return false;
  if (row.retryAt !== null && row.retryAt > now) return false;
  return row.place.kind !== 'under' || conversationOf(books, row) !== null;
};

/** An edit asked for during the send, or a card that could not stand under this one before. */
const laneToWake = (books: Books, id: string): string | null => {
  const row = books.outbox.get([id]);
  if (!row) return null;
  const waits = (one: KeptRow) => one.wantedRev > one.shownRev && one.dead === null;
  const under = books.outbox.find(
    (one) => one.team === row.team && one.place.kind === 'under' && one.place.slot === row.slot && waits(one),
  );
  return waits(row) || under.length > 0 ? row.lane : null;
};

/** Under a card in a channel: the thread of that card. Under a card in a thread: that thread. */
const conversationOf = (books: Books, row: KeptRow): Conversation | null => {
  if (row.place.kind === 'person') return null;
  if (row.place.kind === 'conversation') return row.place.conversation;
  const parent = slotRow(books, row.team, row.place.slot);
  if (!parent?.messageRef) return null;
  const home = conversationOf(books, parent);
  return home !== null && threadOf(home) !== null ? home : parent.messageRef;
};
