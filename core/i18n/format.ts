import type { Locale } from './locale.ts';
import { withMinus } from './minus.ts';

/** Numbers, money, dates and plurals as a reader of this language writes them, in a team's time zone. */
export interface Format {
  locale: Locale;
  timeZone: string;
  number(value: number, digits?: number): string;
  /** 42500, 'EUR' → '42 500 €' / '€42,500'. */
  money(amount: number, currency: string): string;
  /** 0.062 → '6 %' / '6%'; with sign: '+6 %', '−6 %'. */
  percent(share: number, options?: { sign?: boolean }): string;
  day(date: Date): string;
  time(date: Date): string;
  /** 'YYYY-MM' or 'YYYY' → 'mars 2021' / 'Mar 2021'. */
  month(partial: string): string;
  /** plural(2, 'offre', 'offres') → 'offres'; French counts 0 and 1 as singular. */
  plural(count: number, one: string, many: string): string;
  list(items: string[]): string;
}

export const createFormat = (locale: Locale, timeZone: string): Format => {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB';
  const rules = new Intl.PluralRules(tag);
  const number = (value: number, digits = 0) =>
    withMinus(new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(value));
  return {
    locale,
    timeZone,
    number,
    money: (amount, currency) =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount),
    percent: (share, options) =>
      withMinus(
        new Intl.NumberFormat(tag, {
          style: 'percent',
          maximumFractionDigits: 0,
          signDisplay: options?.sign ? 'exceptZero' : 'auto',
        }).format(share),
      ),
    day: (date) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone }).format(date),
    time: (date) => new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone }).format(date),
    month: (partial) => {
      const [year, month] = partial.split('-');
      if (!month) return String(year);
      const date = new Date(Date.UTC(Number(year), Number(month) - 1, 15));
      return new Intl.DateTimeFormat(tag, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(date);
    },
    plural: (count, one, many) => (rules.select(count) === 'one' ? one : many),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
};
