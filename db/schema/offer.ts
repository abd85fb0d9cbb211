import { foreignKey, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Offer } from '../../core/offers/offer.ts';
import { identity, instant, json, words } from './columns.ts';
import { company } from './company.ts';
import { team } from './team.ts';

export const offer = pgTable(
  'offer',
  {
    ...identity,
    number: integer().notNull(),
    title: words().notNull(),
    /** As the person wrote it; `companyId` is the one row behind every spelling of it. */
    company: words().notNull(),
    companyId: uuid(),
    place: words(),
    remote: text().$type<Offer['remote']>(),
    contract: text().$type<Offer['contract']>(),
    pay: json().$type<Offer['pay']>(),
    requirements: json().$type<Offer['requirements']>().notNull(),
    brief: words().notNull(),
    state: text().$type<Offer['state']>().notNull(),
    openedAt: instant().notNull(),
    closedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.teamId, t.companyId], foreignColumns: [company.teamId, company.id] }),
    unique().on(t.teamId, t.number),
  ],
);
