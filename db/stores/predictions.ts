import { and, eq, isNull } from 'drizzle-orm';
import type { Forecast, PredictionStore } from '../../core/ports/memory.ts';
import { prediction } from '../schema/prediction.ts';
import { asId, asOptionalId, type Session } from './session.ts';

export function createPredictions(session: Session): PredictionStore {
  return {
    async save({ candidate, offer, ...now }) {
      await session.db
        .insert(prediction)
        .values({ ...now, teamId: session.team, candidateId: asId(candidate), offerId: asOptionalId(offer) })
        .onConflictDoUpdate({
          target: [prediction.teamId, prediction.candidateId, prediction.offerId],
          set: now,
        });
    },
    async get(candidate, offer) {
      const [row] = await session.db
        .select()
        .from(prediction)
        .where(
          and(
            eq(prediction.teamId, session.team),
            eq(prediction.candidateId, asId(candidate)),
            offer === null ? isNull(prediction.offerId) : eq(prediction.offerId, asId(offer)),
          ),
        );
      return row ? toForecast(row) : null;
    },
  };
}

const toForecast = (row: typeof prediction.$inferSelect): Forecast => {
  const { teamId: _team, id: _id, candidateId, offerId, ...rest } = row;
  return { ...rest, candidate: candidateId, offer: offerId };
};
