import type { Candidate } from '../candidates/candidate.ts';
import type { Match } from '../matching/match.ts';
import { rankForCandidate } from '../matching/rank-in-turns.ts';
import type { Offer } from '../offers/offer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Room } from '../ports/memory.ts';
import { forecast } from '../predictions/forecast.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';

/** Scores a candidate against every open offer and forecasts pay and leaving. A failing forecast never blocks a match. */
export const assess = async (
  room: Room,
  candidate: Candidate,
  context: { vocabulary: Vocabulary; clock: Clock; log?: Log },
): Promise<void> => {
  const now = context.clock.now();
  const ranked = rankForCandidate(
    candidate,
    await room.offers.list({ state: 'open' }),
    context.vocabulary,
    now,
  );
  await room.matches.save(ranked.map((entry) => entry.match));
  const placements = await room.placements.list();
  const offer = offerToPrice(ranked);
  try {
    const seen = forecast({ candidate, offer, placements, vocabulary: context.vocabulary, now });
    await room.predictions.save({ candidate: candidate.id, offer: offer?.id ?? null, ...seen, at: now });
  } catch (problem) {
    context.log?.error('forecast.failed', { candidate: candidate.id, problem });
  }
};

/** The pay of a post is told for an offer that fits; where none does, for the person's own occupation. */
export const offerToPrice = (ranked: readonly { match: Match; offer: Offer }[]): Offer | null => {
  const [best] = ranked;
  return best && best.match.band !== 'weak' ? best.offer : null;
};
