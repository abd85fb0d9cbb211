import type { Candidate } from '../candidates/candidate.ts';
import { candidateCard } from '../cards/candidate-card.ts';
import type { Card } from '../cards/card.ts';
import { yearsOfExperience } from '../cv/years.ts';
import type { Words } from '../i18n/words.ts';
import type { Match } from '../matching/match.ts';
import { scoreCandidate } from '../matching/scores.ts';
import type { Offer } from '../offers/offer.ts';
import type { Clock } from '../ports/clock.ts';
import type { Room } from '../ports/memory.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { offerToPrice } from './assess.ts';

/** The candidate's card from what is remembered now: newest matches on open offers, forecast, how it was read. */
export const portrait = async (
  room: Room,
  candidate: Candidate,
  context: { vocabulary: Vocabulary; clock: Clock; t: Words },
  news: null | 'updated',
): Promise<Card> => {
  const now = context.clock.now();
  const open = new Map((await room.offers.list({ state: 'open' })).map((offer) => [offer.id, offer]));
  const best = onOpenOffers(await room.matches.ofCandidate(candidate.id), open).slice(0, 3);
  const top = [];
  for (const entry of best)
    top.push({ ...entry, stage: (await room.standings.get(candidate.id, entry.offer.id))?.stage ?? null });
  const offer = offerToPrice(top);
  const seen = await room.predictions.get(candidate.id, offer?.id ?? null);
  const documents = await room.documents.ofCandidate(candidate.id);
  const values = {
    candidate,
    scores: scoreCandidate(candidate, context.vocabulary, now),
    years:
      candidate.profile.experiences.length === 0
        ? null
        : yearsOfExperience(candidate.profile.experiences, now).years,
    top,
    openOffers: open.size,
    forecast: seen ? { salary: seen.salary, leaving: seen.leaving, offer } : null,
    reading: documents.filter((document) => document.state === 'read').at(-1)?.reading ?? null,
    news,
  };
  return candidateCard(values, context.t);
};

/** Best first; of two alike the older offer, so that a card reads the same every time. */
const onOpenOffers = (matches: Match[], open: Map<string, Offer>) =>
  matches
    .flatMap((match) => {
      const offer = open.get(match.offer);
      return offer ? [{ match, offer }] : [];
    })
    .sort((a, b) => b.match.total - a.match.total || a.offer.number - b.offer.number);
