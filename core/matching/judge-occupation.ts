import { closenessTo } from './closeness-to.ts';
import { type Judgement, met, missing, partly, unknown } from './judgement.ts';
import type { CandidateFacts } from './read-facts.ts';
import type { OfferPlan } from './read-offer.ts';

/** From `same` on a title is the trade asked for; below `related` it is another one. */
const thresholds = { same: 0.85, related: 0.25 };

/** The nearest of the person's titles (headline and posts) to the offer's. */
export function judgeOccupation({ title }: OfferPlan, { titles }: CandidateFacts): Judgement {
  const [best] = titles
    .map((fact) => ({ fact, share: closenessTo(title, fact) * fact.weight }))
    .toSorted((a, b) => b.share - a.share);
  if (!best) return unknown();
  const { fact, share } = best;
  if (share >= thresholds.same) return met(fact.title, [fact.evidence]);
  return share >= thresholds.related
    ? partly(share, fact.title, [fact.evidence])
    : missing(fact.title, [fact.evidence]);
}
