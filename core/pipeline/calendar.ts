// Days as 'YYYY-MM-DD': no hour, no zone, so that no change of clocks can move one.

export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The same day of a later month, or its last: 31 January and one month is 28 February. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The zones of metropolitan France and those that keep its holidays. */
const frenchZones = new Set([
  'Europe/Paris',
  'Europe/Monaco',
  'Indian/Reunion',
  'America/Martinique',
  'America/Guadeloupe',
  'America/Cayenne',
]);

/** Monday to Friday; in France not on a public holiday. */
export const isWorkingDay = (day: string, timeZone: string): boolean =>
  weekdayOf(day) <= 5 && !(frenchZones.has(timeZone) && isFrenchHoliday(day));

/** This day when it is worked, else the next that is. */
export const workingDayFrom = (day: string, timeZone: string): string => {
  let found = day;
  while (!isWorkingDay(found, timeZone)) found = addDays(found, 1);
  return found;
};

export const addWorkingDays = (day: string, days: number, timeZone: string): string => {
  let found = day;
  for (let left = days; left > 0; left--) found = workingDayFrom(addDays(found, 1), timeZone);
  return found;
};

/** The eleven days of article L3133-1 of the Code du travail. */
export const isFrenchHoliday = (day: string): boolean =>
  fixed.has(day.slice(5)) || movable(Number(day.slice(0, 4))).includes(day);

const fixed = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

/** Easter Monday, Ascension, Whit Monday. */
const movable = (year: number): string[] => {
  const easter = easterOf(year);
  return [addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)];
};

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
const easterOf = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1)).toISOString().slice(0, 10);
};
