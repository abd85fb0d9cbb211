import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Match, Verdict } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import { candidateInLine } from './candidate-words.ts';
import { type Card, type Part, type Span, strong, text } from './card.ts';
import { criterionLine, ofVerdict, scoreWords, verdictSigns } from './match-words.ts';
import { plainCard } from './plain-card.ts';
import { offerRef } from './references.ts';
import { joined } from './spans.ts';

/** Every criterion with its proof, candidate by candidate: what goes in the thread under the podium. */
export const rankingDetailCard = (
  { offer, ranked }: { offer: Offer; ranked: { match: Match; candidate: Candidate }[] },
  t: Words,
): Card =>
  plainCard(
    {
      kind: 'ranking-detail',
      title: joined([[strong(t.say.cards.ranking.detail)], [offerRef(offer)]]),
      parts: ranked.flatMap((entry, index) => oneCandidate(entry, index + 1, t)),
    },
    t,
  );

const oneCandidate = (
  { match, candidate }: { match: Match; candidate: Candidate },
  rank: number,
  t: Words,
): Part[] => [
  {
    type: 'heading',
    spans: [text(`${rank}. `), ...joined([candidateInLine(candidate, t), [text(scoreWords(match, t))]])],
  },
  { type: 'list', items: criteriaLines(match, t) },
  ...capNote(match, t),
];

const verdicts: Verdict[] = ['met', 'partial', 'missing', 'unknown'];

const criteriaLines = (match: Match, t: Words): Span[][] =>
  verdicts.flatMap((verdict) =>
    ofVerdict(match, verdict).map((criterion) => [
      text(`${verdictSigns[verdict]} `),
      ...criterionLine(criterion, t),
    ]),
  );

/** Why the total is under the sum of the points: a must-have is missing. */
export const capNote = ({ capPoints }: Match, t: Words): Part[] =>
  capPoints < 0 ? [{ type: 'note', tone: 'warning', spans: [text(t.say.cards.match.cap(-capPoints))] }] : [];
