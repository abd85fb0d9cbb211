import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { json } from './columns.ts';
import { team } from './team.ts';

export const setting = pgTable(
  'setting',
  {
    teamId: uuid()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    key: text().notNull(),
    value: json(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.key] })],
);
