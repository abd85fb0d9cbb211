import type { Words } from '../i18n/words.ts';

/** '30' or 30 months → '2,5 ans'; under two years in months; what is no number stays as it is. */
export const durationWords = (months: string | number, t: Words): string => {
  const { reasons: say } = t.say.cards;
  const count = Number(months);
  if (!Number.isFinite(count)) return String(months);
  return count < 24 ? say.months(count) : say.years(Math.round(count / 6) / 2);
};
