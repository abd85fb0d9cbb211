import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { team } from './team.ts';

/** A channel an admin made a recruiting channel. */
export const channel = pgTable(
  'channel',
  {
    teamId: uuid()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    channel: text().notNull(),
    by: text(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.channel] })],
);
