import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { CriterionKind, Match, Verdict } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, type Part, text } from './card.ts';
import { criterionWords, valueWords } from './criterion-words.ts';
import { bandTones, criterionLine, ofVerdict } from './match-words.ts';
import { titleOf } from './offer-words.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';
import { capNote } from './ranking-detail-card.ts';
import { joined } from './spans.ts';

export interface WhyCardValues {
  candidate: Candidate;
  offer: Offer;
  match: Match;
  rank: number | null;
  of: number;
  advice: {
    /** `criterion`: the id of one of the match's criteria. */
    smallestChange: { criterion: string; gain: number; newRank: number | null } | null;
    questions: { criterion: string; kind: CriterionKind; wanted: string }[];
  };
}

/** Every criterion and its proof, what would move the rank, and what to ask the person. */
export const whyCard = (values: WhyCardValues, t: Words): Card => {
  const { candidate, offer, match } = values;
  const { match: say } = t.say.cards;
  return plainCard(
    {
      kind: 'why',
      tone: match.band === 'strong' ? 'good' : 'neutral',
      title: say.why(`candidat-${candidate.number}`, `offre-${offer.number}`),
      parts: [
        { type: 'text', spans: joined([[text(nameOf(candidate, t))], [text(titleOf(offer, t))]]) },
        gaugeOf(values, t),
        ...rankPart(values, t),
        ...verdictParts(match, t),
        ...capNote(match, t),
        ...changePart(values, t),
        ...questionParts(values, t),
      ],
      footer: say.scorer(match.scorer, t.day(match.scoredAt)),
    },
    t,
  );
};

const gaugeOf = ({ match }: WhyCardValues, t: Words): Part => ({
  type: 'gauge',
  label: t.say.cards.match.total,
  value: match.total,
  max: 100,
  word: t.say.terms.band[match.band],
  tone: bandTones[match.band],
});

const rankPart = ({ rank, of }: WhyCardValues, t: Words): Part[] => {
  const { match: say } = t.say.cards;
  if (rank === null) return [];
  return [textPart(rank === 1 ? say.first(of) : say.rank(rank, of))];
};

const verdictParts = (match: Match, t: Words): Part[] => {
  const { match: say } = t.say.cards;
  const titles: [Verdict, string][] = [
    ['met', say.metTitle],
    ['partial', say.partialTitle],
    ['missing', say.missingTitle],
    ['unknown', say.unknownTitle],
  ];
  return titles.flatMap(([verdict, title]) => {
    const items = ofVerdict(match, verdict).map((criterion) => criterionLine(criterion, t));
    return items.length > 0 ? [headingPart(title), { type: 'list' as const, items }] : [];
  });
};

const changePart = ({ match, advice }: WhyCardValues, t: Words): Part[] => {
  const change = advice.smallestChange;
  if (!change) return [];
  const { match: say } = t.say.cards;
  const criterion = match.criteria.find(({ id }) => id === change.criterion);
  const name = criterion ? criterionWords(criterion, t) : change.criterion;
  const words =
    change.newRank === null
      ? say.change(name, change.gain)
      : say.changeRank(name, change.gain, change.newRank);
  return [{ type: 'note', tone: 'neutral', spans: [text(words)] }];
};

const questionParts = ({ advice }: WhyCardValues, t: Words): Part[] => {
  const { match: say } = t.say.cards;
  if (advice.questions.length === 0) return [];
  const items = advice.questions.map(({ kind, wanted }) => [
    text(say.ask[kind](valueWords(kind, wanted, t))),
  ]);
  return [headingPart(say.questions), { type: 'list', items }];
};
