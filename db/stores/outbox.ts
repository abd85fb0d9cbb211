import { and, asc, eq, gt, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Conversation } from '../../core/chat/event.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Outbox } from '../../core/ports/memory.ts';
import type { OutboxRow } from '../../core/voice/voice.ts';
import type { Database } from '../database.ts';
import { reach } from '../outages.ts';
import type { Queue } from '../queue.ts';
import { outbox } from '../schema/outbox.ts';
import { asId } from './session.ts';

/** A send takes seconds; a sender silent for this long is taken for dead and its row is sent by another. */
const leaseMs = 120_000;
const parent = alias(outbox, 'parent');

export function createOutbox(db: Database, queue: Queue, clock: Clock): Outbox {
  const due = (now: Date) =>
    and(
      gt(outbox.wantedRev, outbox.shownRev),
      isNull(outbox.deadReason),
      or(isNull(outbox.retryAt), lte(outbox.retryAt, now)),
      free(now),
      or(isNull(outbox.parent), isNotNull(parent.messageRef)),
    );
  const withParent = and(eq(parent.teamId, outbox.teamId), eq(parent.slot, outbox.parent));

  return {
    lanes: (now) =>
      reach(async () => {
        const found = db.selectDistinct({ lane: outbox.lane }).from(outbox);
        return (await found.leftJoin(parent, withParent).where(due(now))).map(({ lane }) => lane);
      }),
    waiting: (lane, now) =>
      reach(async () => {
        const found = db.select({ row: outbox }).from(outbox).leftJoin(parent, withParent);
        const inLane = found.where(and(eq(outbox.lane, lane), due(now)));
        return (await inLane.orderBy(asc(outbox.wantedAt), asc(outbox.wantedSeq))).map(({ row }) =>
          toRow(row),
        );
      }),
    begin: (row, revision) =>
      reach(async () => {
        const now = clock.now();
        const begun = await db
          .update(outbox)
          .set({ sendingRev: revision, sendingUntil: new Date(now.getTime() + leaseMs) })
          .where(and(is(row), lt(outbox.shownRev, revision), isNull(outbox.deadReason), free(now)))
          .returning({ id: outbox.id });
        return begun.length > 0;
      }),
    shown: (row, revision, message) =>
      reach(() =>
        db.transaction(async (tx) => {
          const [shown] = await tx
            .update(outbox)
            .set({ ...{ shownRev: revision, messageRef: message }, ...settled, attempts: 0, retryAt: null })
            .where(and(is(row), lt(outbox.shownRev, revision)))
            .returning();
          if (!shown) return;
          if (await somethingWaits(tx, shown)) {
            await queue.in(tx).add('voice.send', { lane: shown.lane }, { key: shown.lane });
          }
        }),
      ),
    failed: (row, retryAt, reason) =>
      reach(async () => {
        const next = retryAt === 'dead' ? { deadReason: reason, sendingRev: null } : { retryAt };
        // What was begun stays written: the answer may be lost and the message there all the same.
        const set = { ...next, sendingUntil: null, attempts: sql`${outbox.attempts} + 1` };
        await db.update(outbox).set(set).where(is(row));
      }),
    messageOf: (team, slot) =>
      reach(async () => {
        const ours = and(eq(outbox.teamId, asId(team)), eq(outbox.slot, slot));
        const [found] = await db.select({ message: outbox.messageRef }).from(outbox).where(ours);
        return found?.message ?? null;
      }),
    inConversation: (conversation) =>
      reach(async () => {
        const found = db.select().from(outbox).where(cardsIn(conversation));
        return (await found.orderBy(asc(outbox.wantedAt), asc(outbox.wantedSeq))).map(toRow);
      }),
  };
}

const settled = { sendingRev: null, sendingUntil: null };
const is = (row: string) => eq(outbox.id, asId(row));

/** No sender holds it, or the one that did has been silent for too long. */
const free = (now: Date) => or(isNull(outbox.sendingUntil), lte(outbox.sendingUntil, now));

/** The cards that people read in this thread: posted in it, at its head, or under its head. */
export function cardsIn(conversation: Conversation): SQL {
  return sql`${outbox.content}->>'kind' = 'card' and (
    ${outbox.conversation} = ${conversation} or ${outbox.messageRef} = ${conversation} or exists (
      select 1 from ${outbox} as head
      where head.team_id = ${outbox.teamId} and head.slot = ${outbox.parent}
        and (head.message_ref = ${conversation} or head.conversation = ${conversation})
    ))`;
}

/** An edit asked for during the send, or cards that stand under the message that now exists. */
async function somethingWaits(tx: Database, shown: typeof outbox.$inferSelect): Promise<boolean> {
  if (shown.wantedRev > shown.shownRev) return true;
  const under = and(eq(outbox.teamId, shown.teamId), eq(outbox.parent, shown.slot));
  const waiting = and(under, gt(outbox.wantedRev, outbox.shownRev), isNull(outbox.deadReason));
  return (await tx.select({ id: outbox.id }).from(outbox).where(waiting).limit(1)).length > 0;
}

const toRow = (row: typeof outbox.$inferSelect): OutboxRow => ({
  id: row.id,
  team: row.teamId,
  slot: row.slot,
  lane: row.lane,
  place: row.place,
  content: row.content,
  wantedRev: row.wantedRev,
  shownRev: row.shownRev,
  sendingRev: row.sendingRev,
  messageRef: row.messageRef,
  attempts: row.attempts,
});
