import { bigint, foreignKey, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { bytes, identity, instant, json } from './columns.ts';
import { team } from './team.ts';

/** A message whose writer was asked something: its words are sealed, and go with the answer. */
export const heldNote = pgTable(
  'held_note',
  {
    ...identity,
    message: text().notNull(),
    revision: bigint({ mode: 'number' }).notNull(),
    sealed: bytes().notNull(),
    by: text().notNull(),
    at: instant().notNull(),
    candidates: json().$type<string[]>().notNull(),
    conversation: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    unique('held_note_message').on(t.teamId, t.message),
  ],
);
