import type { Candidate } from '../candidates/candidate.ts';
import type { Offer } from '../offers/offer.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { judge } from './judge.ts';
import type { Criterion, Match } from './match.ts';
import { type CandidateFacts, readFacts } from './read-facts.ts';
import { type OfferPlan, readOffer, type Wish } from './read-offer.ts';
import { totalOf } from './total.ts';

/** Changes with every change of weights, verdicts, caps or bands. */
export const scorer = 'points-1';

/** One candidate × one offer. For many of either, read each once: `readFacts`, `readOffer`, `scoreFacts`. */
export function scoreMatch(candidate: Candidate, offer: Offer, vocabulary: Vocabulary, now: Date): Match {
  return scoreFacts(readFacts(candidate, vocabulary), readOffer(offer, vocabulary), now);
}

export function scoreFacts(facts: CandidateFacts, plan: OfferPlan, now: Date): Match {
  const criteria = plan.wishes.map((wish) => criterionOf(wish, facts, plan, now));
  return {
    candidate: facts.candidate,
    offer: plan.offer,
    criteria,
    ...totalOf(criteria),
    scorer,
    scoredAt: now,
  };
}

function criterionOf(wish: Wish, facts: CandidateFacts, plan: OfferPlan, now: Date): Criterion {
  const { verdict, share, found, evidence } = judge(wish, facts, plan, now);
  const { id, kind, must, wanted, worth } = wish;
  return { id, kind, must, wanted, found, verdict, worth, points: Math.round(worth * share), evidence };
}
