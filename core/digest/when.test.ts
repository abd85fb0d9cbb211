import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWorkingDay } from '../pipeline/calendar.ts';
import { localDay, localTime, momentOf, nextDigestAt } from './when.ts';

const zones = ['Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'America/Sao_Paulo'];
const team = (at: string, timeZone = 'Europe/Paris') => ({ digest: { at, channel: null }, timeZone });

describe('the next digest at 08:30 in Paris', () => {
  it.each([
    ['before the hour', '2026-11-23T07:29:00Z', '2026-11-23T07:30:00Z'],
    ['at the hour', '2026-11-23T07:30:00Z', '2026-11-24T07:30:00Z'],
    ['on a Friday evening', '2026-11-20T19:00:00Z', '2026-11-23T07:30:00Z'],
    ['before the clocks go forward', '2026-03-27T20:00:00Z', '2026-03-30T06:30:00Z'],
    ['before the clocks go back', '2026-10-23T20:00:00Z', '2026-10-26T07:30:00Z'],
    ['on the eve of a holiday', '2026-11-10T20:00:00Z', '2026-11-12T07:30:00Z'],
  ])('%s', (_when, now, due) => {
    expect(nextDigestAt(team('08:30'), new Date(now)).toISOString()).toBe(new Date(due).toISOString());
  });
});

it('an hour that the clocks leave out is taken an hour later, one that comes twice the first time', () => {
  expect(momentOf('2026-03-29', '02:30', 'Europe/Paris').toISOString()).toBe('2026-03-29T01:30:00.000Z');
  expect(momentOf('2026-10-25', '02:30', 'Europe/Paris').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(momentOf('2026-03-08', '02:30', 'America/New_York').toISOString()).toBe('2026-03-08T07:30:00.000Z');
});

it('over 400 days each working day has one, whatever the zone and the hour', () => {
  const hours = fc
    .integer({ min: 0, max: 24 * 60 - 1 })
    .map((at) => new Date(at * 60_000).toISOString().slice(11, 16));
  fc.assert(
    fc.property(hours, fc.constantFrom(...zones), (at, zone) => {
      const start = '2026-01-01';
      const wanted = Array.from({ length: 400 }, (_, index) => addDays(start, index)).filter((day) =>
        isWorkingDay(day, zone),
      );
      let due = nextDigestAt(team(at, zone), new Date(momentOf(start, '00:00', zone).getTime() - 1));
      const days = wanted.map(() => {
        const day = localDay(due, zone);
        due = nextDigestAt(team(at, zone), due);
        return day;
      });
      expect(days).toEqual(wanted);
    }),
    { numRuns: 15 },
  );
});

it('the day and the hour are those on the wall of the team', () => {
  const now = new Date('2026-11-23T11:30:00Z');
  expect(localDay(now, 'Pacific/Auckland')).toBe('2026-11-24');
  expect(localDay(now, 'America/New_York')).toBe('2026-11-23');
  expect(localTime(now, 'America/New_York')).toBe('06:30');
});
