import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, type Part, type Span, strong, text } from './card.ts';
import { scoreWords } from './match-words.ts';
import { offerInLine } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { verdictCounts } from './ranking-words.ts';
import { candidateRef, subjectOf } from './references.ts';
import { joined } from './spans.ts';

/** The open offers that fit one candidate, best first. */
export const candidateOffersCard = (
  { candidate, ranked }: { candidate: Candidate; ranked: { match: Match; offer: Offer }[] },
  t: Words,
): Card => {
  const { ranking: say } = t.say.cards;
  const [first] = ranked;
  return plainCard(
    {
      kind: 'candidate-offers',
      tone: first?.match.band === 'strong' ? 'good' : 'neutral',
      title: joined([[strong(say.ofCandidate(nameOf(candidate, t)))], [candidateRef(candidate)]]),
      parts: first ? [tableOf(ranked, t)] : [textPart(say.noOffer)],
      ...(first ? { footer: say.why(subjectOf(candidate), `offre-${first.offer.number}`) } : {}),
    },
    t,
  );
};

const tableOf = (ranked: { match: Match; offer: Offer }[], t: Words): Part => {
  const { ranking: say } = t.say.cards;
  return {
    type: 'table',
    columns: [
      { label: say.offer, align: 'left' },
      { label: say.score, align: 'left' },
      { label: say.criteria, align: 'left' },
    ],
    rows: ranked.map(({ match, offer }): Span[][] => [
      offerInLine(offer, t),
      [text(scoreWords(match, t))],
      [text(verdictCounts(match))],
    ]),
  };
};
