import type { Candidate } from '../candidates/candidate.ts';
import type { CvDocument } from '../candidates/document.ts';
import type { Words } from '../i18n/words.ts';
import type { CandidateScores, Match } from '../matching/match.ts';
import type { Offer } from '../offers/offer.ts';
import type { Stage } from '../pipeline/stage.ts';
import type { LeavingForecast, SalaryForecast } from '../predictions/prediction.ts';
import { candidateButtons } from './candidate-buttons.ts';
import {
  availabilityWords,
  contactOf,
  languagesOf,
  nameAndReference,
  placeWords,
  postWords,
  skillsOf,
  wishesOf,
  yearsWords,
} from './candidate-words.ts';
import { type Card, type Part, type Span, text } from './card.ts';
import { leavingWords, salaryWords } from './forecast-words.ts';
import { becauseLine, scoreWords, verdictLines } from './match-words.ts';
import { oddityParts } from './oddity-parts.ts';
import { titleOf } from './offer-words.ts';
import { readingWords } from './reading-words.ts';
import { offerRef } from './references.ts';
import { scoreParts } from './score-parts.ts';
import { joined } from './spans.ts';

export interface CandidateCardValues {
  candidate: Candidate;
  scores: CandidateScores;
  /** Overlapping periods counted once; null when the CV does not say. */
  years: number | null;
  /** Best first, at most three. */
  top: { match: Match; offer: Offer; stage: Stage | null }[];
  openOffers: number;
  /** For the best offer when there is one. */
  forecast: { salary: SalaryForecast | null; offer: Offer | null; leaving: LeavingForecast } | null;
  reading: CvDocument['reading'];
  news: null | 'updated';
}

/** Who this is, which open offers fit and why, what is missing, what to watch. */
export const candidateCard = (values: CandidateCardValues, t: Words): Card => ({
  kind: 'candidate',
  locale: t.locale,
  tone: values.top[0]?.match.band === 'strong' ? 'good' : 'neutral',
  title: nameAndReference(values.candidate, t),
  parts: [
    ...newsParts(values.news, t),
    { type: 'text', spans: [text(postWords(values.candidate, t))] },
    factsOf(values, t),
    ...scoreParts(values.scores, t),
    { type: 'rule' },
    ...offerParts(values, t),
    ...forecastParts(values.forecast, t),
    ...oddityParts(values.candidate.profile.oddities, t),
  ],
  actions: candidateButtons(values.candidate, values.top[0] ?? null, t),
  footer: joined([[text(t.say.cards.candidate.answerHere)], [text(readingWords(values.reading, t))]]),
});

const newsParts = (news: null | 'updated', t: Words): Part[] =>
  news ? [{ type: 'note', tone: 'good', spans: [text(t.say.cards.candidate.updated)] }] : [];

const factsOf = ({ candidate, years }: CandidateCardValues, t: Words): Part => {
  const { candidate: say } = t.say.cards;
  const facts: [string, string][] = [
    [say.experience, yearsWords(years, t)],
    [say.place, placeWords(candidate, t)],
    [say.availability, availabilityWords(candidate, t)],
    [say.languages, languagesOf(candidate, t)],
    [say.skills, skillsOf(candidate, t)],
    [say.wish, wishesOf(candidate, t)],
    [say.contact, contactOf(candidate)],
  ];
  const said = facts.filter(([, value]) => value !== '');
  return { type: 'facts', facts: said.map(([label, value]) => ({ label, value: [text(value)] })) };
};

/** What fits is told in full; what is far away is named in one line, so that nobody reads why a nurse is no welder. */
const offerParts = ({ candidate, top, openOffers }: CandidateCardValues, t: Words): Part[] => {
  const { candidate: say } = t.say.cards;
  const [best] = top;
  if (openOffers === 0) return [{ type: 'text', spans: [text(say.noOpenOffer)] }];
  if (!best) return [{ type: 'text', spans: [text(say.notCompared(openOffers))] }];
  const near = top.filter(({ match }) => match.band !== 'weak');
  const told = near.length > 0 ? near : [best];
  const heading = near.length > 0 ? say.bestOffers(near.length, openOffers) : say.nothingFits;
  return [
    { type: 'heading', spans: [text(heading)] },
    ...told.flatMap((entry) => oneOffer(entry, candidate.text, t)),
    ...farParts(
      top.filter((entry) => !told.includes(entry)),
      t,
    ),
  ];
};

const farParts = (far: CandidateCardValues['top'], t: Words): Part[] => {
  if (far.length === 0) return [];
  const names = far.map(({ match, offer }) => `offre-${offer.number} ${scoreWords(match, t)}`).join(' · ');
  return [{ type: 'text', spans: [text(t.say.cards.candidate.farther(names))] }];
};

const oneOffer = (
  { match, offer, stage }: CandidateCardValues['top'][number],
  document: string,
  t: Words,
): Part[] => {
  const standing: Span[] = stage && stage !== 'new' ? [text(t.say.terms.stage[stage])] : [];
  const line = joined([[offerRef(offer)], [text(titleOf(offer, t))], [text(scoreWords(match, t))], standing]);
  const because = becauseLine(match, document, t);
  const items = [...verdictLines(match, t), ...(because.length > 0 ? [because] : [])];
  return [
    { type: 'text', spans: line },
    { type: 'list', items },
  ];
};

const forecastParts = (forecast: CandidateCardValues['forecast'], t: Words): Part[] => {
  if (!forecast) return [];
  const { forecast: say } = t.say.cards;
  const { salary, offer, leaving } = forecast;
  const sure = (words: string, confidence: keyof typeof t.say.terms.confidence) =>
    joined([[text(words)], [text(t.say.terms.confidence[confidence])]]);
  const pay = salary ? sure(salaryWords(salary, t), salary.confidence) : [text(say.noSalary)];
  const risk =
    leaving.probability === null ? [text(say.noHistory)] : sure(leavingWords(leaving, t), leaving.confidence);
  return [
    { type: 'heading', spans: [text(say.heading)] },
    {
      type: 'facts',
      facts: [
        { label: offer ? say.salaryFor(`offre-${offer.number}`) : say.salary, value: pay },
        { label: say.leaving, value: risk },
      ],
    },
  ];
};
