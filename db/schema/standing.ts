import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Stage } from '../../core/pipeline/stage.ts';
import { candidate } from './candidate.ts';
import { instant, words } from './columns.ts';
import { offer } from './offer.ts';

/** Where a candidate stands on an offer. */
export const standing = pgTable(
  'standing',
  {
    teamId: uuid().notNull(),
    candidateId: uuid().notNull(),
    offerId: uuid().notNull(),
    stage: text().$type<Stage>().notNull(),
    reason: words(),
    by: text(),
    at: instant().notNull(),
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
    index('standing_offer').on(t.teamId, t.offerId),
  ],
);
