import { foreignKey, pgTable, primaryKey, unique, uuid } from 'drizzle-orm/pg-core';
import type { LeavingForecast, SalaryForecast } from '../../core/predictions/prediction.ts';
import { candidate } from './candidate.ts';
import { identity, instant, json } from './columns.ts';
import { offer } from './offer.ts';

export const prediction = pgTable(
  'prediction',
  {
    ...identity,
    candidateId: uuid().notNull(),
    offerId: uuid(),
    salary: json().$type<SalaryForecast>(),
    leaving: json().$type<LeavingForecast>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.teamId, t.id] }),
    unique('prediction_pair').on(t.teamId, t.candidateId, t.offerId).nullsNotDistinct(),
    foreignKey({
      columns: [t.teamId, t.candidateId],
      foreignColumns: [candidate.teamId, candidate.id],
    }).onDelete('cascade'),
    foreignKey({ columns: [t.teamId, t.offerId], foreignColumns: [offer.teamId, offer.id] }).onDelete(
      'cascade',
    ),
  ],
);
