import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { LeavingForecast, SalaryForecast } from '../predictions/prediction.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, type Part, strong, text } from './card.ts';
import { leavingFactors, leavingWords, salaryFactors, salaryWords } from './forecast-words.ts';
import { offerInLine } from './offer-words.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { capital, joined } from './spans.ts';

export interface PredictionCardValues {
  candidate: Candidate;
  /** The post the salary is for; null: the person's own. */
  offer: Offer | null;
  forecast: { salary: SalaryForecast | null; leaving: LeavingForecast };
}

/** Salary range and risk of leaving, each with what weighs in it and how sure it is. */
export const predictionCard = ({ candidate, offer, forecast }: PredictionCardValues, t: Words): Card => {
  const { forecast: say } = t.say.cards;
  const { salary, leaving } = forecast;
  const models = [...new Set([...(salary ? [salary.model] : []), leaving.model])];
  return plainCard(
    {
      kind: 'prediction',
      title: joined([[strong(say.title(nameOf(candidate, t)))], [candidateRef(candidate)]]),
      parts: [
        ...(offer ? [{ type: 'text' as const, spans: offerInLine(offer, t) }] : []),
        ...salaryParts(salary, t),
        ...leavingParts(leaving, t),
        { type: 'note', tone: 'neutral', spans: [text(say.careful)] },
      ],
      footer: say.model(t.list(models)),
    },
    t,
  );
};

const salaryParts = (salary: SalaryForecast | null, t: Words): Part[] => {
  const { forecast: say } = t.say.cards;
  if (!salary) return [headingPart(say.salary), textPart(capital(say.noSalary))];
  const source = [
    say.source(salary.source),
    ...(salary.placements > 0 ? [say.placements(salary.placements)] : []),
  ];
  return [
    headingPart(say.salary),
    textPart(salaryWords(salary, t)),
    ...lines([
      sure(salary, t),
      startLine(salary.reference === undefined ? null : t.money(salary.reference, salary.currency), t),
      factorsLine(salaryFactors(salary.factors, t), t),
      source.join(' · '),
    ]),
  ];
};

const leavingParts = (leaving: LeavingForecast, t: Words): Part[] => {
  const { forecast: say } = t.say.cards;
  if (leaving.probability === null) return [headingPart(say.leaving), textPart(capital(say.noHistory))];
  return [
    headingPart(say.leaving),
    textPart(leavingWords(leaving, t)),
    ...lines([
      sure(leaving, t),
      startLine(leaving.base === undefined ? null : t.percent(leaving.base), t),
      factorsLine(leavingFactors(leaving.factors, t), t),
    ]),
  ];
};

const sure = ({ confidence }: SalaryForecast | LeavingForecast, t: Words): string =>
  capital(t.say.terms.confidence[confidence]);

/** What the factors start from, so that a reader can follow the sum. */
const startLine = (start: string | null, t: Words): string =>
  start === null ? '' : t.say.cards.forecast.startsFrom(start);

const factorsLine = (factors: string, t: Words): string =>
  factors ? t.say.cards.forecast.factors(factors) : '';

const lines = (words: string[]): Part[] => [
  { type: 'list', items: words.filter(Boolean).map((line) => [text(line)]) },
];
