import { bigint, boolean, foreignKey, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Usage } from '../../core/ai/usage.ts';
import { identity, instant } from './columns.ts';
import { team } from './team.ts';

/** One model call. */
export const usage = pgTable(
  'usage',
  {
    ...identity,
    at: instant().notNull(),
    by: text(),
    provider: text().$type<Usage['provider']>().notNull(),
    model: text().notNull(),
    /** Which task. */
    purpose: text().$type<Usage['task']>().notNull(),
    tokensIn: integer().notNull(),
    tokensOut: integer().notNull(),
    tokensCached: integer().notNull().default(0),
    /** Millionths of a euro. */
    costMicros: bigint({ mode: 'number' }).notNull(),
    estimated: boolean().notNull().default(false),
    latencyMs: integer().notNull().default(0),
    outcome: text().notNull().default('ok'),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    index('usage_at').on(t.teamId, t.at),
  ],
);
