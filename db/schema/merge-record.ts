import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Gone } from '../../core/candidates/merge-record.ts';
import { candidate } from './candidate.ts';
import { identity, instant, json } from './columns.ts';

/** Two candidates made one, with what undoing it needs. */
export const mergeRecord = pgTable(
  'merge_record',
  {
    ...identity,
    keptId: uuid().notNull(),
    /** Who went: where their references lead since. */
    goneId: uuid().notNull(),
    /** The candidate that went, and which rows moved. */
    merged: json().$type<Gone>().notNull(),
    by: text(),
    at: instant().notNull(),
    undoneAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId, t.keptId], foreignColumns: [candidate.teamId, candidate.id] }).onDelete(
      'cascade',
    ),
  ],
);
