import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { team } from './team.ts';

/** The last number given, per team and kind: `candidat-17`, `offre-42`. */
export const counter = pgTable(
  'counter',
  {
    teamId: uuid()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    kind: text().$type<'candidate' | 'offer'>().notNull(),
    last: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.kind] })],
);
