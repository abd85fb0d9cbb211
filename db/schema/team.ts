import { sql } from 'drizzle-orm';
import { boolean, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Locale } from '../../core/i18n/locale.ts';
import { instant, words } from './columns.ts';

export const team = pgTable(
  'team',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: words().notNull(),
    locale: text().$type<Locale>().notNull(),
    timeZone: text().notNull(),
    digestAt: text().notNull().default('08:30'),
    digestChannel: text(),
    /** When the next one is due; whoever sets it anew sends it. */
    digestNext: instant(),
    /** The installation's own team: at most one. */
    home: boolean().notNull().default(false),
    createdAt: instant().notNull(),
  },
  (t) => [uniqueIndex('team_home').on(t.home).where(sql`${t.home}`)],
);

/** A Slack workspace or a Discord guild belongs to exactly one team. */
export const workspace = pgTable(
  'workspace',
  {
    platform: text().notNull(),
    workspace: text().notNull(),
    teamId: uuid()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    joinedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.platform, t.workspace] })],
);
