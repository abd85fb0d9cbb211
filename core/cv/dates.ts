// Dates and ranges of dates as CVs write them, in French and English. A month that is not written is never invented.

import { foldInPlace } from './fold.ts';
import { foreignMonths } from './foreign-words.ts';
import type { PartialDate } from './structured-cv.ts';

export interface DateRange {
  start: PartialDate | null;
  end: PartialDate | null;
  /** Still there: "à ce jour", "present", "depuis …", or a dash after which nothing stands. */
  current: boolean;
  /** text.slice(from, to) is the range with its small words ("de … à …"). */
  from: number;
  to: number;
}

interface DateToken {
  value: PartialDate | null;
  /** Month number when a month stands without a year ("mars – juin 2021"). */
  month: number | null;
  /** Too thin to be a date alone ("01/18", "mars"): counts only as one side of a range. */
  weak: boolean;
  from: number;
  to: number;
}

const months: Record<string, number> = {
  janvier: 1, janv: 1, january: 1, jan: 1, fevrier: 2, fevr: 2, fev: 2, february: 2, feb: 2, febr: 2, mars: 3, march: 3, mar: 3,
  avril: 4, avr: 4, april: 4, apr: 4, mai: 5, may: 5, juin: 6, june: 6, jun: 6, juillet: 7, juil: 7, july: 7, jul: 7,
  aout: 8, august: 8, aug: 8, septembre: 9, sept: 9, september: 9, sep: 9, octobre: 10, october: 10, oct: 10,
  novembre: 11, november: 11, nov: 11, decembre: 12, december: 12, dec: 12,
  ...foreignMonths,
}; // biome-ignore format: a table

const monthWords = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const yearPattern = '(?:19[4-9]\\d|20\\d\\d)';
const tokenPattern = new RegExp(
  [
    `(?<![\\w@/.-])(?<dmyDay>\\d{1,2})[/.-](?<dmyMonth>\\d{1,2})[/.-](?<dmyYear>${yearPattern})(?!\\d)`,
    `(?<!\\d)(?<isoYear>${yearPattern})[-/.](?<isoMonth>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?(?![\\d])`,
    `(?<![\\d])(?<numMonth>0?[1-9]|1[0-2]) ?[/.-] ?(?<numYear>${yearPattern})(?!\\d)`,
    `(?<![a-z])(?:\\d{1,2}(?:er|st|nd|rd|th)? )?(?<word>${monthWords})\\b\\.?,? ?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of |de )?(?:(?<wordYear>${yearPattern})|'(?<shortYear>\\d\\d))(?!\\d)`,
    `(?<![a-z])(?:ete|hiver|printemps|automne|summer|winter|spring|autumn|fall|courant|fin|debut|mid|early|late)[ -](?:of )?(?<seasonYear>${yearPattern})(?!\\d)`,
    `(?<![\\w/.])(?<weakMonth>0[1-9]|1[0-2])/(?<weakYear>\\d\\d)(?![\\d/])`,
    `(?<![a-z])(?<weakWord>${monthWords})\\b\\.?(?: (?<weakWordYear>\\d\\d)(?!\\d))?`,
    `(?<![\\d.,@/-]|\\d )(?<year>${yearPattern})(?!\\d|[.,]\\d)`,
    `(?<=${yearPattern} ?[-–—/] ?)(?<yearAfter>${yearPattern})(?!\\d)`,
  ].join('|'),
  'g',
);

const separator =
  /^[ ,]*(?:[-–—―~→>]+|\/|\b(?:a|au|to|until|till|through|thru|bis|hasta|tot|jusqu'(?:a|au|en)|et|and)\b)[ ]*(?:(?:a|au|to|jusqu'(?:a|au|en))\b ?)?$/;
const present =
  /^[ ,]*(?:(?:[-–—―~→>]+|\b(?:a|au|to|until|till|bis|hasta|tot|jusqu'(?:a|au))\b)[ ]*)(?:(?:a|au|to|jusqu'(?:a|au)) ?)?(?:present|presente?|aujourd'? ?hui|ce jour|actuel(?:lement)?|l'actuel|maintenant|now|current(?:ly)?|today|en cours|ongoing|date|actualidad|la actualidad|heute|oggi|attuale|atual|heden|nu|en poste|nos jours|\.{3}|…)(?![a-z])/;
const openDash = /^ ?[-–—] *$/;
const shortEnd = /^ ?[-–—/] ?(\d\d)(?![\d/.-])/;
const since =
  /(?:\b(?:depuis|since|des|seit|desde|dal|sinds|a partir de|from|as of)(?: le| la| l'| fin| debut)?)[ :]*$/;
const leadIn = /(?:\b(?:de|du|from|entre|between|depuis|since|en|in|d'))[ :]*$/;

/** The first range of a text ("mars 2018 – juin 2021", "depuis 09/2020", "2019-present"), or null. */
export function findRange(text: string): DateRange | null {
  if (!/\d\d/.test(text)) return null;
  const folded = foldInPlace(text);
  const tokens = dateTokens(folded);
  for (let i = 0; i < tokens.length; i++) {
    const range = rangeAt(folded, tokens, i);
    if (range) return range;
  }
  return null;
}

/** The first date that stands for itself, with its place in the text. */
export function findDate(text: string): { value: PartialDate; from: number; to: number } | null {
  if (!/\d\d/.test(text)) return null;
  for (const { value, weak, from, to } of dateTokens(foldInPlace(text))) {
    if (value && !weak) return { value, from, to };
  }
  return null;
}

function rangeAt(folded: string, tokens: DateToken[], i: number): DateRange | null {
  const first = tokens[i] as DateToken;
  const second = tokens[i + 1];
  const from = withLeadIn(folded, first.from);
  const rest = folded.slice(first.to, first.to + 40);
  const still = present.exec(rest);
  if (still && first.value)
    return { start: first.value, end: null, current: true, from, to: first.to + still[0].length };
  if (second && separator.test(folded.slice(first.to, Math.min(second.from, first.to + 30)))) {
    const range = between(first, second);
    if (range) return { ...range, current: false, from, to: second.to };
  }
  if (first.weak || !first.value) return null;
  const short = shortEnd.exec(rest);
  if (short && first.value.length === 4) {
    const end = first.value.slice(0, 2) + short[1];
    if (end > first.value)
      return { start: first.value, end, current: false, from, to: first.to + short[0].length };
  }
  if (since.test(folded.slice(Math.max(0, first.from - 20), first.from))) {
    return { start: first.value, end: null, current: true, from, to: first.to };
  }
  const dash = openDash.exec(rest);
  return dash ? { start: first.value, end: null, current: true, from, to: first.to + dash[0].length } : null;
}

function between(first: DateToken, second: DateToken): { start: PartialDate; end: PartialDate } | null {
  const end = second.value;
  if (!end) return null;
  if (first.value) return { start: first.value, end };
  if (first.month === null) return null;
  return { start: `${end.slice(0, 4)}-${twoDigits(first.month)}`, end };
}

function withLeadIn(folded: string, from: number): number {
  const lead =
    leadIn.exec(folded.slice(Math.max(0, from - 14), from)) ??
    since.exec(folded.slice(Math.max(0, from - 20), from));
  return lead ? from - lead[0].length : from;
}

function dateTokens(folded: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of folded.matchAll(tokenPattern)) {
    const token = toToken(match.groups ?? {});
    if (token) tokens.push({ ...token, from: match.index, to: match.index + match[0].length });
  }
  return tokens;
}

type Groups = Record<string, string | undefined>;

function toToken(g: Groups): Pick<DateToken, 'value' | 'month' | 'weak'> | null {
  const whole = (year: string, month: string | number | undefined) => ({
    value: monthOf(month) ? `${year}-${twoDigits(monthOf(month))}` : year,
    month: null,
    weak: false,
  });
  if (g.dmyYear) return whole(g.dmyYear, Number(g.dmyMonth) > 12 ? g.dmyDay : g.dmyMonth);
  if (g.isoYear) return whole(g.isoYear, g.isoMonth);
  if (g.numYear) return whole(g.numYear, g.numMonth);
  if (g.word) return whole(g.wordYear ?? longYear(g.shortYear ?? ''), months[g.word]);
  if (g.weakYear) return { ...whole(longYear(g.weakYear), g.weakMonth), weak: true };
  if (g.weakWord) return weakWord(g.weakWord, g.weakWordYear);
  const year = g.seasonYear ?? g.year ?? g.yearAfter;
  return year ? { value: year, month: null, weak: false } : null;
}

function weakWord(word: string, year: string | undefined): Pick<DateToken, 'value' | 'month' | 'weak'> {
  const month = months[word] ?? null;
  return { value: year && month ? `${longYear(year)}-${twoDigits(month)}` : null, month, weak: true };
}

function monthOf(month: string | number | undefined): number {
  const number = Number(month);
  return number >= 1 && number <= 12 ? number : 0;
}

function longYear(short: string): string {
  return `${Number(short) > 60 ? '19' : '20'}${short}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
