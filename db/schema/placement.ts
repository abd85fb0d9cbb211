import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Placement } from '../../core/pipeline/stage.ts';
import { candidate } from './candidate.ts';
import { identity, json, words } from './columns.ts';
import { company } from './company.ts';
import { offer } from './offer.ts';
import { team } from './team.ts';

/** A hire. It outlives its candidate, without a link to them. */
export const placement = pgTable(
  'placement',
  {
    ...identity,
    candidateId: uuid(),
    company: words().notNull(),
    companyId: uuid(),
    offerId: uuid(),
    title: words().notNull(),
    city: words(),
    start: text().notNull(),
    end: text(),
    trialEnd: text(),
    leavingReason: words(),
    pay: json().$type<Placement['pay']>(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    foreignKey({ columns: [t.teamId], foreignColumns: [team.id] }).onDelete('cascade'),
    foreignKey({ columns: [t.teamId, t.candidateId], foreignColumns: [candidate.teamId, candidate.id] }),
    foreignKey({ columns: [t.teamId, t.companyId], foreignColumns: [company.teamId, company.id] }),
    foreignKey({ columns: [t.teamId, t.offerId], foreignColumns: [offer.teamId, offer.id] }),
  ],
);
