import { sql } from 'drizzle-orm';
import {
  bigserial,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import type { OutboxRow, Place } from '../../core/voice/voice.ts';
import { identity, instant, json } from './columns.ts';
import { team } from './team.ts';

/** One row per slot: what should be shown where, and what has been. */
export const outbox = pgTable(
  'outbox',
  {
    ...identity,
    slot: text().notNull(),
    lane: text().notNull(),
    /** Where people read it; null under a slot, whose message says where. */
    conversation: text(),
    /** The slot it stands under. */
    parent: text(),
    place: json().$type<Place>().notNull(),
    content: json().$type<OutboxRow['content']>().notNull(),
    /** Candidate ids and the like: what erasure follows. */
    about: text().array().notNull(),
    wantedRev: integer().notNull(),
    wantedAt: instant().notNull(),
    /** Order within one instant: each new want takes the next. */
    wantedSeq: bigserial({ mode: 'number' }).notNull(),
    shownRev: integer().notNull().default(0),
    sendingRev: integer(),
    /** After this instant a sender that said nothing is taken for dead. */
    sendingUntil: instant(),
    messageRef: text(),
    attempts: integer().notNull().default(0),
    retryAt: instant(),
    /** Why it was given up; a newer card tries again. */
    deadReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.teamId, t.parent], foreignColumns: [t.teamId, t.slot] }).onDelete('cascade'),
    unique('outbox_slot').on(t.teamId, t.slot),
    unique('outbox_id').on(t.id),
    index('outbox_waiting')
      .on(t.lane, t.wantedAt)
      .where(sql`${t.wantedRev} > ${t.shownRev} and ${t.deadReason} is null`),
    index('outbox_conversation').on(t.conversation),
    index('outbox_message').on(t.messageRef),
  ],
);
