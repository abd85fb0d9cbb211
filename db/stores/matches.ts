import { and, asc, desc, eq, sql } from 'drizzle-orm';
import type { Criterion, Evidence, Match } from '../../core/matching/match.ts';
import type { MatchStore } from '../../core/ports/memory.ts';
import { match } from '../schema/match.ts';
import { asId, type Session } from './session.ts';

export function createMatches(session: Session): MatchStore {
  const ours = eq(match.teamId, session.team);
  const list = async (where: ReturnType<typeof and>): Promise<Match[]> => {
    const found = session.db.select().from(match).where(and(ours, where));
    const best = [desc(match.total), asc(match.candidateId), asc(match.offerId)];
    return (await found.orderBy(...best)).map(toMatch);
  };
  return {
    async save(matches) {
      const rows = lastOfEachPair(matches).map((one) => toRow(session.team, one));
      for (let from = 0; from < rows.length; from += rowsPerInsert) {
        await session.db
          .insert(match)
          .values(rows.slice(from, from + rowsPerInsert))
          .onConflictDoUpdate({ target: [match.teamId, match.candidateId, match.offerId], set: asGiven });
      }
    },
    ofCandidate: (candidate) => list(eq(match.candidateId, asId(candidate))),
    ofOffer: (offer) => list(eq(match.offerId, asId(offer))),
    async get(candidate, offer) {
      const pair = and(eq(match.candidateId, asId(candidate)), eq(match.offerId, asId(offer)));
      return (await list(pair))[0] ?? null;
    },
  };
}

/** A statement takes at most 65,535 values. */
const rowsPerInsert = 500;

const asGiven = {
  total: sql`excluded.total`,
  band: sql`excluded.band`,
  criteria: sql`excluded.criteria`,
  capPoints: sql`excluded.cap_points`,
  scorer: sql`excluded.scorer`,
  scoredAt: sql`excluded.scored_at`,
};

/** One INSERT may not meet the same row twice. */
const lastOfEachPair = (matches: Match[]): Match[] => [
  ...new Map(matches.map((one) => [`${one.candidate} ${one.offer}`, one])).values(),
];

const toRow = (teamId: string, { candidate, offer, ...rest }: Match) => ({
  ...rest,
  teamId,
  candidateId: asId(candidate),
  offerId: asId(offer),
});

const toMatch = ({ teamId: _, candidateId, offerId, ...row }: typeof match.$inferSelect): Match => ({
  ...row,
  candidate: candidateId,
  offer: offerId,
  criteria: row.criteria.map(withDates),
});

const withDates = (criterion: Criterion): Criterion => ({
  ...criterion,
  evidence: criterion.evidence.map(withDate),
});

/** jsonb keeps a moment as text. */
const withDate = (evidence: Evidence): Evidence =>
  evidence.source === 'person' && evidence.at ? { ...evidence, at: new Date(evidence.at) } : evidence;
