import { bigserial, foreignKey, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { identity, instant, json } from './columns.ts';
import { team } from './team.ts';

/** Who did what, with the values before and after: read by undo and audit. */
export const eventLog = pgTable(
  'event_log',
  {
    ...identity,
    /** Order within one instant. */
    seq: bigserial({ mode: 'number' }).notNull(),
    act: text().notNull(),
    by: text(),
    at: instant().notNull(),
    subject: text().notNull(),
    before: json(),
    after: json(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    index('event_log_recent').on(t.teamId, t.at, t.seq),
  ],
);
