import { foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { identity, instant } from './columns.ts';
import { document } from './document.ts';
import { team } from './team.ts';

/** Files dropped together, and their one progress message. */
export const batch = pgTable(
  'batch',
  {
    ...identity,
    slot: text().notNull(),
    by: text(),
    openedAt: instant().notNull(),
    closedAt: instant(),
    announced: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    unique().on(t.teamId, t.slot),
  ],
);

export const batchDocument = pgTable(
  'batch_document',
  { teamId: uuid().notNull(), batchId: uuid().notNull(), documentId: uuid().notNull() },
  (t) => [
    primaryKey({ columns: [t.teamId, t.batchId, t.documentId] }),
    foreignKey({ columns: [t.teamId, t.batchId], foreignColumns: [batch.teamId, batch.id] }).onDelete(
      'cascade',
    ),
    foreignKey({
      columns: [t.teamId, t.documentId],
      foreignColumns: [document.teamId, document.id],
    }).onDelete('cascade'),
  ],
);
