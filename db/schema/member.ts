import { foreignKey, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Role } from '../../core/teams/team.ts';
import { identity, words } from './columns.ts';
import { team } from './team.ts';

export const member = pgTable(
  'member',
  {
    ...identity,
    /** 'slack:T1:U1'. */
    person: text().notNull(),
    name: words(),
    role: text().$type<Role>(),
    locale: text().$type<Locale>(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    unique().on(t.teamId, t.person),
  ],
);
