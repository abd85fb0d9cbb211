import { expect, it } from 'vitest';
import { isDigestTime, localDay } from './when.ts';

const paris = { digest: { at: '08:30', channel: null }, timeZone: 'Europe/Paris' };

it.each([
  ['before the hour', '2026-11-23T07:29:00Z', false],
  ['at the hour', '2026-11-23T07:30:00Z', true],
  ['after an outage, later the same day', '2026-11-23T15:00:00Z', true],
  ['on a Saturday', '2026-11-21T10:00:00Z', false],
  ['on the Monday after the clocks went forward', '2026-03-30T06:30:00Z', true],
  ['an hour of winter time earlier that day', '2026-03-30T06:29:00Z', false],
])('a digest at 08:30 in Paris: %s', (_when, now, expected) => {
  expect(isDigestTime(paris, new Date(now))).toBe(expected);
});

it('the day is the one on the wall of the team', () => {
  const now = new Date('2026-11-23T11:30:00Z');
  expect(localDay(now, 'Pacific/Auckland')).toBe('2026-11-24');
  expect(localDay(now, 'America/New_York')).toBe('2026-11-23');
});
