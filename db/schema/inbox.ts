import { index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';

/** An event as it came, before anybody knows its team: ids in the clear, words sealed until it is handled. */
export const inbox = pgTable(
  'inbox',
  {
    id: uuid().primaryKey().defaultRandom(),
    platform: text().notNull(),
    workspace: text().notNull(),
    key: text().notNull(),
    type: text().notNull(),
    sealed: bytes(),
    keptAt: instant().notNull(),
    handledAt: instant(),
  },
  (t) => [unique('inbox_event').on(t.platform, t.workspace, t.key), index('inbox_handled').on(t.handledAt)],
);
