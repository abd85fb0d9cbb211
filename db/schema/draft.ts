import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, json } from './columns.ts';
import { team } from './team.ts';

/** What was typed between the steps of a form. */
export const draft = pgTable(
  'draft',
  {
    teamId: uuid().notNull(),
    person: text().notNull(),
    form: text().notNull(),
    subject: text().notNull(),
    values: json().$type<Record<string, string>>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.person, t.form, t.subject] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
  ],
);
