import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ApiKey } from '../../core/ai/api-key.ts';
import { bytes, identity, instant } from './columns.ts';
import { team } from './team.ts';

/** A provider's key under the Vault; people only ever see its last four characters. */
export const apiKey = pgTable(
  'api_key',
  {
    ...identity,
    provider: text().$type<ApiKey['provider']>().notNull(),
    baseUrl: text(),
    sealed: bytes().notNull(),
    lastFour: text().notNull(),
    state: text().$type<ApiKey['state']>().notNull().default('active'),
    by: text(),
    conversation: text(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
  ],
);
