import { fold } from '../skills/words.ts';
import { addDays, addMonths, addWorkingDays, weekdayOf, workingDayFrom } from './calendar.ts';

export interface ReadDay {
  /** 'YYYY-MM-DD'; may be past: the caller says so. */
  day: string;
  /** The text without the words of the date. */
  rest: string;
}

/**
 * 'vendredi', 'dans 3 jours ouvrés', 'le 12 mars', 'la semaine prochaine', 'next Friday', 'end of January', '2027-01-15': the
 * day meant, seen from `today` in the team's calendar. A date at the head of the text counts first, else the last one in it.
 * null: no date, or one that no calendar has.
 */
export const readDay = (text: string, today: string, timeZone: string): ReadDay | null => {
  const see = (atHead: boolean) =>
    readings
      .map((reading) => findDay(reading, text, { today, timeZone, atHead }))
      .filter((one) => one !== null)
      .toSorted((a, b) => b.length - a.length)[0];
  const found = see(true) ?? see(false);
  return found ? { day: found.day, rest: found.rest } : null;
};

interface Calendar {
  today: string;
  timeZone: string;
}
interface Reading {
  pattern: string;
  resolve: (said: Record<string, string | undefined>, calendar: Calendar) => string | null;
}

const lead = String.raw`(?:(?:pour|à partir d[eu]|dès|from|by)\s+)?(?:le\s+|la\s+|l['’]|en\s+|on\s+|the\s+|d['’]ici\s+)?`;

const findDay = ({ pattern, resolve }: Reading, text: string, at: Calendar & { atHead: boolean }) => {
  const before = at.atHead ? String.raw`^\s*` : String.raw`(?<![\p{L}\d/-])`;
  const whole = new RegExp(String.raw`${before}${lead}(?:${pattern})(?![\p{L}\d/-])`, 'giu');
  const match = [...text.matchAll(whole)].at(-1);
  const day = match && resolve(match.groups ?? {}, at);
  if (!match || !day) return null;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  return { day, rest: tidy(rest), length: match[0].length };
};

const tidy = (rest: string) =>
  rest
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,:;–-]\s*|\s*[,:;–-]$/g, '')
    .replace(/^(?:pour|to)\s+/i, '');

const weekdays =
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday'.split(
    '|',
  );
const weekday = (name: string) => (weekdays.indexOf(fold(name)) % 7) + 1;

const months: Record<string, number> = Object.fromEntries(
  [
    'janvier|janv|january|jan',
    'fevrier|fevr|fev|february|feb',
    'mars|march|mar',
    'avril|avr|april|apr',
    'mai|may',
    'juin|june|jun',
    'juillet|juil|july|jul',
    'aout|august|aug',
    'septembre|sept|september|sep',
    'octobre|oct|october',
    'novembre|nov|november',
    'decembre|dec|december',
  ].flatMap((names, index) => names.split('|').map((name) => [name, index + 1])),
);
const monthNames =
  'janvier|janv|january|jan|février|fevrier|févr|fevr|fév|fev|february|feb|mars|march|mar|avril|avr|april|apr|mai|may|juin|june|jun|juillet|juil|july|jul|août|aout|august|aug|septembre|sept|september|sep|octobre|october|oct|novembre|november|nov|décembre|decembre|december|déc|dec';
const monthOf = (name: string) => months[fold(name)] ?? 0;

const numbers: Record<string, number> = {
  ...{ un: 1, une: 1, a: 1, an: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3, quatre: 4, four: 4 },
  ...{ cinq: 5, five: 5, six: 6, sept: 7, seven: 7, huit: 8, eight: 8, dix: 10, ten: 10, quinze: 15 },
};
const numberOf = (word: string) => numbers[fold(word)] ?? Number(word);
const someNumber = String.raw`\d{1,3}|une?|an?|one|deux|two|trois|three|quatre|four|cinq|five|six|sept|seven|huit|eight|dix|ten|quinze`;

/** Null for a day that no calendar has. */
const isoDay = (year: number, month: number, date: number): string | null => {
  const day = new Date(Date.UTC(year, month - 1, date));
  const real = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return real ? day.toISOString().slice(0, 10) : null;
};

/** Without a year, the next time this day comes. */
const comingDay = (today: string, month: number, date: number, year: string | undefined) => {
  if (year) return isoDay(Number(year.length === 2 ? `20${year}` : year), month, date);
  const thisYear = Number(today.slice(0, 4));
  const day = isoDay(thisYear, month, date);
  return day && day < today ? isoDay(thisYear + 1, month, date) : day;
};

const onWeekday = (today: string, name: string, weeks: number): string => {
  const ahead = (weekday(name) - weekdayOf(today) + 7) % 7 || 7;
  return addDays(today, ahead + 7 * weeks);
};

const mondayAfter = (today: string, weeks: number) => addDays(today, 8 - weekdayOf(today) + 7 * (weeks - 1));

const endOfMonth = (day: string) => addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1);

const partOfMonth = (part: string, first: string): string => {
  const plain = fold(part);
  if (/^(?:fin|end|late)/.test(plain)) return endOfMonth(first);
  return /^mi/.test(plain) ? addDays(first, 14) : first;
};

const within = (amount: string, unit: string, worked: boolean, { today, timeZone }: Calendar): string => {
  const count = numberOf(amount);
  const plain = fold(unit);
  if (worked) return addWorkingDays(today, count, timeZone);
  if (/^(?:mois|month)/.test(plain)) return addMonths(today, count);
  return addDays(today, /^(?:sem|week)/.test(plain) ? 7 * count : count);
};

const readings: Reading[] = [
  { pattern: `aujourd['’]hui|today`, resolve: (_, { today }) => today },
  { pattern: 'demain|tomorrow', resolve: (_, { today }) => addDays(today, 1) },
  {
    pattern: 'apr[eè]s[- ]demain|day after tomorrow',
    resolve: (_, { today }) => addDays(today, 2),
  },
  {
    pattern: String.raw`(?<name>${weekdays.join('|')})(?<next>\s+(?:prochaine?|qui vient))?(?<week>\s+en huit)?`,
    resolve: ({ name = '', week }, { today }) => onWeekday(today, name, week ? 1 : 0),
  },
  {
    pattern: String.raw`(?<when>next|this|coming)\s+(?<name>${weekdays.slice(7).join('|')})`,
    resolve: ({ name = '' }, { today }) => onWeekday(today, name, 0),
  },
  {
    pattern: String.raw`(?:dans|sous|d['’]ici|in|within)\s+(?<amount>${someNumber})\s*(?<unit>jours?|j|semaines?|sem|mois|days?|weeks?|months?)(?<worked>\s+(?:ouvr[ée]s?|ouvrables?))?`,
    resolve: ({ amount = '', unit = '', worked }, at) => within(amount, unit, Boolean(worked), at),
  },
  {
    pattern: String.raw`(?:in\s+)(?<amount>${someNumber})\s+(?:working|business)\s+days?`,
    resolve: ({ amount = '' }, at) => within(amount, 'day', true, at),
  },
  {
    pattern: 'semaine prochaine|next week',
    resolve: (_, { today, timeZone }) => workingDayFrom(mondayAfter(today, 1), timeZone),
  },
  {
    pattern: 'mois prochain|next month',
    resolve: (_, { today }) => `${addMonths(today, 1).slice(0, 7)}-01`,
  },
  {
    pattern: 'fin de (?:la )?semaine|end of (?:the )?week',
    resolve: (_, { today }) => addDays(today, (5 - weekdayOf(today) + 7) % 7),
  },
  {
    pattern: 'fin (?:du|de) mois|end of (?:the )?month',
    resolve: (_, { today }) => endOfMonth(today),
  },
  {
    pattern: String.raw`(?<part>d[ée]but|mi[- ]?|fin|early|mid[- ]?|late|end of|beginning of|start of)\s*(?<month>${monthNames})\.?(?:\s+(?<year>20\d\d))?`,
    resolve: ({ part = '', month = '', year }, { today }) => {
      const thisYear = comingDay(today, monthOf(month), 1, year);
      const sameMonth = `${today.slice(0, 4)}-${String(monthOf(month)).padStart(2, '0')}-01`;
      const first = !year && today.startsWith(sameMonth.slice(0, 7)) ? sameMonth : thisYear;
      return first && partOfMonth(part, first);
    },
  },
  {
    pattern: String.raw`(?<date>\d{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(?<month>${monthNames})\.?(?:\s+(?<year>20\d\d))?`,
    resolve: ({ date, month = '', year }, { today }) => comingDay(today, monthOf(month), Number(date), year),
  },
  {
    pattern: String.raw`(?<month>${monthNames})\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>20\d\d))?`,
    resolve: ({ date, month = '', year }, { today }) => comingDay(today, monthOf(month), Number(date), year),
  },
  {
    pattern: String.raw`(?<date>\d{1,2})[/.](?<month>\d{1,2})(?:[/.](?<year>20\d\d|\d\d))?`,
    resolve: ({ date, month, year }, { today }) => comingDay(today, Number(month), Number(date), year),
  },
  {
    pattern: String.raw`(?<year>20\d\d)-(?<month>\d\d)-(?<date>\d\d)`,
    resolve: ({ year, month, date }) => isoDay(Number(year), Number(month), Number(date)),
  },
  {
    pattern: String.raw`(?<date>\d{1,2})(?:er)`,
    resolve: ({ date }, { today }) => {
      const here = isoDay(Number(today.slice(0, 4)), Number(today.slice(5, 7)), Number(date));
      return here && here < today ? addMonths(here, 1) : here;
    },
  },
];
