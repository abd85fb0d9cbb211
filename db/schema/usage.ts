import { bigint, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { identity, instant } from './columns.ts';
import { team } from './team.ts';

/** One model call. */
export const usage = pgTable(
  'usage',
  {
    ...identity,
    at: instant().notNull(),
    provider: text().notNull(),
    model: text().notNull(),
    purpose: text().notNull(),
    tokensIn: integer().notNull(),
    tokensOut: integer().notNull(),
    /** Millionths of a US dollar. */
    costMicros: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    index('usage_at').on(t.teamId, t.at),
  ],
);
