import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, identity, instant } from './columns.ts';
import { team } from './team.ts';

/** A provider's key under the Vault; people only ever see its last four characters. */
export const apiKey = pgTable(
  'api_key',
  {
    ...identity,
    provider: text().notNull(),
    sealed: bytes().notNull(),
    lastFour: text().notNull(),
    by: text(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
  ],
);
