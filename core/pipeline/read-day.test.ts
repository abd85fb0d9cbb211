import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  isFrenchHoliday,
  isWorkingDay,
  workingDayFrom,
} from './calendar.ts';
import { readDay } from './read-day.ts';

/** A Monday. */
const today = '2026-11-23';
const paris = 'Europe/Paris';

describe('a day as people say it, on Monday 23 November 2026', () => {
  it.each([
    ['aujourd’hui', '2026-11-23'],
    ['demain', '2026-11-24'],
    ['après-demain', '2026-11-25'],
    ['vendredi', '2026-11-27'],
    ['vendredi prochain', '2026-11-27'],
    ['lundi', '2026-11-30'],
    ['jeudi en huit', '2026-12-03'],
    ['dans 3 jours', '2026-11-26'],
    ['dans trois jours ouvrés', '2026-11-26'],
    ['dans 5 jours ouvrés', '2026-11-30'],
    ['dans 2 semaines', '2026-12-07'],
    ['dans un mois', '2026-12-23'],
    ['la semaine prochaine', '2026-11-30'],
    ['le mois prochain', '2026-12-01'],
    ['fin de semaine', '2026-11-27'],
    ['fin du mois', '2026-11-30'],
    ['fin janvier', '2027-01-31'],
    ['début mars 2027', '2027-03-01'],
    ['mi-décembre', '2026-12-15'],
    ['le 12 mars', '2027-03-12'],
    ['le 1er décembre', '2026-12-01'],
    ['12/03', '2027-03-12'],
    ['12/03/2027', '2027-03-12'],
    ['2027-01-15', '2027-01-15'],
    ['tomorrow', '2026-11-24'],
    ['next Friday', '2026-11-27'],
    ['on Thursday', '2026-11-26'],
    ['in two weeks', '2026-12-07'],
    ['in 3 working days', '2026-11-26'],
    ['next week', '2026-11-30'],
    ['March 12', '2027-03-12'],
    ['12th of March 2027', '2027-03-12'],
    ['end of January', '2027-01-31'],
  ])('%s is %s', (said, day) => {
    expect(readDay(said, today, paris)?.day).toBe(day);
  });

  it.each([
    ['vendredi rappeler pour le préavis', '2026-11-27', 'rappeler pour le préavis'],
    ['dans 3 jours : envoyer l’offre du client', '2026-11-26', 'envoyer l’offre du client'],
    ['rappeler Sarah vendredi', '2026-11-27', 'rappeler Sarah'],
    ['demain pour parler du 12 mars', '2026-11-24', 'parler du 12 mars'],
    ['next Friday call about the notice', '2026-11-27', 'call about the notice'],
  ])('%s: the rest is what to do', (said, day, rest) => {
    expect(readDay(said, today, paris)).toEqual({ day, rest });
  });

  it.each([
    '',
    'rappeler',
    'un de ces jours',
    '31/02',
    'le 45 mars',
    '2027-13-01',
    'lundimanche',
    'markdown',
  ])('« %s » is no date', (said) => {
    expect(readDay(said, today, paris)).toBeNull();
  });
});

describe('the calendar', () => {
  it.each([
    '2026-01-01',
    '2026-04-06',
    '2026-05-14',
    '2026-05-25',
    '2027-03-29',
    '2027-05-06',
    '2027-05-17',
    '2028-04-17',
    '2026-11-11',
  ])('%s is a holiday in France, and worked in London unless it is a weekend', (day) => {
    expect(isFrenchHoliday(day)).toBe(true);
    expect(isWorkingDay(day, paris)).toBe(false);
    expect(isWorkingDay(day, 'Europe/London')).toBe(true);
  });

  it('a year has eleven holidays, whatever the year', () => {
    for (const year of [2024, 2025, 2026, 2027, 2028, 2030, 2038]) {
      const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at));
      const own = days.filter((day) => day.startsWith(`${year}`) && isFrenchHoliday(day));
      // The Ascension and 8 May may fall together.
      expect([10, 11]).toContain(own.length);
    }
  });

  it('working days are never on a weekend or a holiday, and n of them are n steps', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((at) => addDays('2024-01-01', at));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, count) => {
        const end = addWorkingDays(workingDayFrom(from, paris), count, paris);
        expect(isWorkingDay(end, paris)).toBe(true);
        let steps = 0;
        for (let at = workingDayFrom(from, paris); at < end; at = addDays(at, 1))
          if (isWorkingDay(at, paris)) steps++;
        expect(steps).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('a month later is a day of the next month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-11-30', 4)).toBe('2027-03-30');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  });
});
