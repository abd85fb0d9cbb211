import { foreignKey, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { identity, words } from './columns.ts';
import { team } from './team.ts';

/** A client or an employer; one row per folded name. */
export const company = pgTable(
  'company',
  { ...identity, name: words().notNull(), nameKey: text().notNull() },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    unique().on(t.teamId, t.nameKey),
  ],
);
