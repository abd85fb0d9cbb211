import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Candidate } from '../candidates/candidate.ts';
import type { Offer } from '../offers/offer.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import type { Match } from './match.ts';
import { byRank } from './rank.ts';
import { readFacts } from './read-facts.ts';
import { readOffer } from './read-offer.ts';
import { scoreFacts } from './score-match.ts';

export interface RankedCandidate {
  match: Match;
  candidate: Candidate;
}
export interface RankedOffer {
  match: Match;
  offer: Offer;
}

/** How long one turn may keep the event loop, in milliseconds. */
const turnMs = 15;

/** All candidates held against one offer, best first, giving the event loop a turn in between. */
export const rankForOffer = async (
  offer: Offer,
  candidates: readonly Candidate[],
  vocabulary: Vocabulary,
  now: Date,
): Promise<RankedCandidate[]> => {
  const plan = readOffer(offer, vocabulary);
  const ranked: RankedCandidate[] = [];
  let turn = performance.now();
  for (const candidate of candidates) {
    ranked.push({ candidate, match: scoreFacts(readFacts(candidate, vocabulary), plan, now) });
    if (performance.now() - turn < turnMs) continue;
    await nextTurn();
    turn = performance.now();
  }
  return ranked.sort((a, b) => byRank(a.match, b.match));
};

/** All these offers held against one candidate, best first. The candidate is read once. */
export const rankForCandidate = (
  candidate: Candidate,
  offers: readonly Offer[],
  vocabulary: Vocabulary,
  now: Date,
): RankedOffer[] => {
  const facts = readFacts(candidate, vocabulary);
  return offers
    .map((offer) => ({ offer, match: scoreFacts(facts, readOffer(offer, vocabulary), now) }))
    .sort((a, b) => byRank(a.match, b.match));
};
