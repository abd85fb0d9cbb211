import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Match } from '../../core/matching/match.ts';
import { candidate } from './candidate.ts';
import { instant, json } from './columns.ts';
import { offer } from './offer.ts';

/** One candidate × one offer, with the evidence for every point. */
export const match = pgTable(
  'match',
  {
    teamId: uuid().notNull(),
    candidateId: uuid().notNull(),
    offerId: uuid().notNull(),
    total: integer().notNull(),
    band: text().$type<Match['band']>().notNull(),
    criteria: json().$type<Match['criteria']>().notNull(),
    capPoints: integer().notNull(),
    scorer: text().notNull(),
    scoredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.candidateId, t.offerId] }),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.teamId, t.offerId], foreignColumns: [offer.teamId, offer.id] }).onDelete(
      'cascade',
    ),
    index('match_offer').on(t.teamId, t.offerId, t.total),
  ],
);
