import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import { candidateInLine } from './candidate-words.ts';
import { type Card, type Part, type Span, text } from './card.ts';
import { scoreWords } from './match-words.ts';
import { referenceAndTitle } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { verdictCounts } from './ranking-words.ts';
import { subjectOf } from './references.ts';

/** The podium: who fits an offer best, with what each has and lacks. */
export const rankingCard = (
  { offer, ranked, total }: { offer: Offer; ranked: { match: Match; candidate: Candidate }[]; total: number },
  t: Words,
): Card => {
  const { ranking: say } = t.say.cards;
  const [first] = ranked;
  const counted = total > ranked.length ? [say.ranked(total), say.shown(ranked.length)] : [say.ranked(total)];
  return plainCard(
    {
      kind: 'ranking',
      tone: first?.match.band === 'strong' ? 'good' : 'neutral',
      title: referenceAndTitle(offer, t),
      parts: first ? [textPart(counted.join(', ')), tableOf(ranked, t)] : [textPart(say.noCandidate)],
      ...(first ? { footer: say.why(subjectOf(first.candidate), `offre-${offer.number}`) } : {}),
    },
    t,
  );
};

const tableOf = (ranked: { match: Match; candidate: Candidate }[], t: Words): Part => {
  const { ranking: say } = t.say.cards;
  return {
    type: 'table',
    columns: [
      { label: say.rank, align: 'right' },
      { label: say.candidate, align: 'left' },
      { label: say.score, align: 'left' },
      { label: say.criteria, align: 'left' },
    ],
    rows: ranked.map(({ match, candidate }, index): Span[][] => [
      [text(medals[index] ?? String(index + 1))],
      candidateInLine(candidate, t),
      [text(scoreWords(match, t))],
      [text(verdictCounts(match))],
    ]),
  };
};

const medals = ['🥇', '🥈', '🥉'];
