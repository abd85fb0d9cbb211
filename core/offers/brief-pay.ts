import type { Offer } from './offer.ts';

export interface PayReading {
  pay: Offer['pay'];
  /** Money that was seen and not used, as written: a day or hour rate, a net amount. */
  noted: { code: 'day_rate' | 'hour_rate' | 'net_pay'; quote: string }[];
}

/** Gross per year. Monthly pay becomes yearly only where the brief says that it is monthly: × 12, or × the months it names. */
export function payIn(text: string): PayReading {
  const noted: PayReading['noted'] = [];
  for (const line of text.split(/\r?\n|(?<=[.!?;])\s+/)) {
    const amounts = amountsIn(line);
    const aside = amounts && asideOf(line, amounts);
    if (!amounts) continue;
    if (aside) noted.push({ code: aside, quote: line.trim() });
    else {
      const pay = yearly(amounts, line);
      if (pay) return { pay, noted };
    }
  }
  return { pay: null, noted };
}

interface Amounts {
  min: number | null;
  max: number | null;
  currency: string;
  start: number;
  end: number;
}

const currencySign = String.raw`(?:€|euros?\b|eur\b|£|gbp\b|\$|usd\b|chf\b)`;
const gap = String.raw`[\s\u00a0\u202f]*`;
const whole = String.raw`\d{1,3}(?:[\s\u00a0\u202f.,']\d{3})+|\d{3,6}`;
const amount = String.raw`(?<![\d.,])(?:(?:${whole})(?!\d)|\d{2,3}(?:[.,]\d)?(?=${gap}k)|\d{2,3}(?=${gap}(?:-|–|—|à|a|to|et|and|\/)${gap}\d{2,3}${gap}k))`;
const thousands = `${gap}(k)?${gap}`;
const range = new RegExp(
  `(${currencySign})?${gap}(${amount})${thousands}(${currencySign})?${gap}(?:-|–|—|à|to|et|and|/)${gap}(${currencySign})?${gap}(${amount})${thousands}(${currencySign})?`,
  'iu',
);
const single = new RegExp(`(${currencySign})?${gap}(${amount})${thousands}(${currencySign})?`, 'giu');
const payWords =
  /salaire|r[ée]mun[ée]ration|package|\bpay\b|salary|compensation|\bbrute?s?\b|\bgross\b|\bfixe\b|\bctc\b|annuel|per year|par an\b/i;

function amountsIn(line: string): Amounts | null {
  const found = range.exec(line);
  if (found) {
    const [, sign1, low = '', k1, sign2, sign3, high = '', k2, sign4] = found;
    const sign = sign1 ?? sign2 ?? sign3 ?? sign4;
    if (sign || ((k1 ?? k2) && payWords.test(line))) {
      const max = amountIn(high, k2);
      const min = amountIn(low, k1 ?? (amountIn(low, undefined) < 1000 ? k2 : undefined));
      return { min, max, currency: currencyOf(sign), start: found.index, end: found.index + found[0].length };
    }
  }
  return oneAmount(line);
}

function oneAmount(line: string): Amounts | null {
  for (const found of line.matchAll(single)) {
    const [, before, digits = '', k, after] = found;
    if (!(before ?? after) && !(k && payWords.test(line))) continue;
    const value = amountIn(digits, k);
    const lead = line.slice(Math.max(0, found.index - 24), found.index + 1);
    const upTo = /jusqu['’]?\s*[àa]|up to|maximum|max\.?\s|maxi/i.test(lead);
    const from = /[àa] partir d|d[èe]s|minimum|min\.?\s|from|starting|au moins|at least/i.test(lead);
    return {
      min: upTo ? null : value,
      max: from ? null : value,
      currency: currencyOf(before ?? after),
      start: found.index,
      end: found.index + found[0].length,
    };
  }
  return null;
}

function amountIn(digits: string, k: string | undefined): number {
  if (k) return Math.round(Number(digits.replace(',', '.')) * 1000);
  return Number(digits.replace(/[^\d]/g, ''));
}

function currencyOf(sign: string | undefined): string {
  const plain = sign?.toLowerCase() ?? '';
  if (plain === '£' || plain === 'gbp') return 'GBP';
  if (plain === '$' || plain === 'usd') return 'USD';
  return plain === 'chf' ? 'CHF' : 'EUR';
}

function asideOf(line: string, { start, end }: Amounts): PayReading['noted'][number]['code'] | null {
  const around = `${line.slice(Math.max(0, start - 24), start)} ${line.slice(end, end + 24)}`;
  if (/\btjm\b|par jour|\/\s*j(?:our)?\b|per day|daily|\/\s*day/i.test(around)) return 'day_rate';
  if (/\/\s*h(?:eure)?\b|de l['’]heure|par heure|per hour|horaire|hourly/i.test(around)) return 'hour_rate';
  return /\bnets?\b|\bnette\b/i.test(around) ? 'net_pay' : null;
}

/** What cannot be a year's pay is not taken for one. */
const plausible = { min: 10_000, max: 1_000_000 };

function yearly({ min, max, currency, end, start }: Amounts, line: string): Offer['pay'] {
  const around = `${line.slice(Math.max(0, start - 40), start)} ${line.slice(end, end + 40)}`;
  const monthly = /mensuel|par mois|\/\s*mois|per month|monthly|\/\s*month/i.test(around);
  const months = Number(
    /(?:sur|×|x|over)\s*(1[2-6](?:[.,]5)?)\s*(?:mois|months)?/i.exec(around)?.[1]?.replace(',', '.') ?? 12,
  );
  const times = (value: number | null) =>
    value === null ? null : Math.round(value * (monthly ? months : 1));
  const pay = { min: times(min), max: times(max), currency };
  const ends = [pay.min, pay.max].filter((value) => value !== null);
  const sound = ends.every((value) => value >= plausible.min && value <= plausible.max);
  return sound && (pay.min ?? 0) <= (pay.max ?? Number.POSITIVE_INFINITY) ? pay : null;
}
