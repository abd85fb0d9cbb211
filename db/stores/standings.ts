import { and, asc, desc, eq } from 'drizzle-orm';
import type { Standing } from '../../core/pipeline/stage.ts';
import type { StandingStore } from '../../core/ports/memory.ts';
import { standing } from '../schema/standing.ts';
import { asId, type Session } from './session.ts';

export function createStandings(session: Session): StandingStore {
  const ours = eq(standing.teamId, session.team);
  const list = async (where: ReturnType<typeof and>): Promise<Standing[]> => {
    const found = session.db.select().from(standing).where(and(ours, where));
    return (await found.orderBy(desc(standing.at), asc(standing.candidateId))).map(toStanding);
  };
  return {
    async get(candidate, offer) {
      const pair = and(eq(standing.candidateId, asId(candidate)), eq(standing.offerId, asId(offer)));
      return (await list(pair))[0] ?? null;
    },
    async set({ candidate, offer, ...now }) {
      const [row] = await session.db
        .insert(standing)
        .values({ ...now, teamId: session.team, candidateId: asId(candidate), offerId: asId(offer) })
        .onConflictDoUpdate({ target: [standing.teamId, standing.candidateId, standing.offerId], set: now })
        .returning();
      if (!row) throw new Error('a standing was not kept');
      return toStanding(row);
    },
    async clear(candidate, offer) {
      const pair = and(eq(standing.candidateId, asId(candidate)), eq(standing.offerId, asId(offer)));
      const gone = await session.db.delete(standing).where(and(ours, pair)).returning({ at: standing.at });
      return gone.length > 0;
    },
    ofCandidate: (candidate) => list(eq(standing.candidateId, asId(candidate))),
    ofOffer: (offer) => list(eq(standing.offerId, asId(offer))),
  };
}

const toStanding = ({ teamId: _, candidateId, offerId, ...row }: typeof standing.$inferSelect): Standing => ({
  ...row,
  candidate: candidateId,
  offer: offerId,
});
