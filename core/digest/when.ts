import { addDays, isWorkingDay } from '../pipeline/calendar.ts';
import type { Team } from '../teams/team.ts';

/** 'YYYY-MM-DD' as a calendar on the team's wall shows it. */
export const localDay = (now: Date, timeZone: string): string => wallOf(now, timeZone).slice(0, 10);

/** 'HH:MM' as the team's clock shows it. */
export const localTime = (now: Date, timeZone: string): string => wallOf(now, timeZone).slice(11, 16);

/**
 * The first moment after `after` at which a digest is due: the team's hour on its next working day. In the night in which the
 * clocks go forward an hour that is not there is taken an hour later; one that comes twice is taken the first time.
 */
export const nextDigestAt = ({ digest, timeZone }: Pick<Team, 'digest' | 'timeZone'>, after: Date): Date => {
  for (let day = localDay(after, timeZone); ; day = addDays(day, 1)) {
    if (!isWorkingDay(day, timeZone)) continue;
    const due = momentOf(day, digest.at, timeZone);
    if (due > after) return due;
  }
};

/** When a wall clock in this zone shows this day and hour. */
export const momentOf = (day: string, time: string, timeZone: string): Date => {
  const wall = `${day}T${time}`;
  const utc = new Date(`${wall}:00Z`).getTime();
  const offsets = [utc - 26 * hourMs, utc + 26 * hourMs].map((near) => offsetAt(new Date(near), timeZone));
  const moments = offsets
    .map((offset) => new Date(utc - offset))
    .toSorted((a, b) => a.getTime() - b.getTime());
  const shown = moments.find((moment) => wallOf(moment, timeZone).slice(0, 16) === wall);
  return shown ?? new Date(utc - Math.min(...offsets));
};

const hourMs = 3_600_000;

/** How far the wall clock is ahead of UTC, in milliseconds. */
const offsetAt = (moment: Date, timeZone: string): number =>
  new Date(`${wallOf(moment, timeZone)}Z`).getTime() - Math.floor(moment.getTime() / 1000) * 1000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** 'YYYY-MM-DDTHH:MM:SS' on the wall of this zone. */
const wallOf = (moment: Date, timeZone: string): string => {
  const known = clocks.get(timeZone);
  const clock =
    known ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  if (!known) clocks.set(timeZone, clock);
  return clock.format(moment).replace(' ', 'T');
};
