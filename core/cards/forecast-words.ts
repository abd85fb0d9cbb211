import type { Words } from '../i18n/words.ts';
import type { Factor, LeavingForecast, SalaryForecast } from '../predictions/prediction.ts';
import { factorWords } from './factor-words.ts';

/** '42 000 € à 51 000 € brut par an · valeur centrale 46 000 €'. */
export const salaryWords = ({ p25, p50, p75, currency }: SalaryForecast, t: Words): string => {
  const { forecast } = t.say.cards;
  const [low, middle, high] = [p25, p50, p75].map((amount) => t.money(amount, currency));
  return [forecast.range(low ?? '', high ?? ''), forecast.middle(middle ?? '')].join(' · ');
};

/** '24 % (entre 15 % et 36 %)', or that there is not enough history. */
export const leavingWords = ({ probability, low, high }: LeavingForecast, t: Words): string => {
  const { forecast } = t.say.cards;
  if (probability === null) return forecast.noHistory;
  return forecast.probability(
    t.percent(probability),
    t.percent(low ?? probability),
    t.percent(high ?? probability),
  );
};

/** '+6 % Paris · +4 % Kubernetes': what weighs most first. */
export const salaryFactors = (factors: Factor[], t: Words): string =>
  heaviest(factors, 5)
    .map((factor) => `${t.percent(factor.share, { sign: true })} ${factorWords(factor, t)}`)
    .join(' · ');

/** '+6 pts 3 départs en cinq ans': points of probability. */
export const leavingFactors = (factors: Factor[], t: Words): string =>
  heaviest(factors, 5)
    .map((factor) => t.say.cards.forecast.points(Math.round(factor.share * 100), factorWords(factor, t)))
    .join(' · ');

const heaviest = (factors: Factor[], most: number): Factor[] =>
  factors
    .filter(({ share }) => Math.abs(share) >= 0.005)
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, most);
