import type { JobPayload } from '../jobs/jobs.ts';
import { rankForOffer } from '../matching/rank-in-turns.ts';
import type { WorkContext } from './context.ts';

/** A new or changed offer meets everybody who is already known. Scoring happens outside the transaction. */
export const matchOffer = async (context: WorkContext, work: JobPayload<'offer.match'>): Promise<void> => {
  const known = await context.memory.in(work.team, async (room) => ({
    offer: await room.offers.get(work.offer),
    candidates: await room.candidates.all(),
  }));
  if (!known.offer || known.offer.state === 'closed') return;
  const ranked = await rankForOffer(known.offer, known.candidates, context.vocabulary, context.clock.now());
  await context.memory.in(work.team, (room) => room.matches.save(ranked.map((entry) => entry.match)));
};
