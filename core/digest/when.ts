import type { Team } from '../teams/team.ts';

/** 'YYYY-MM-DD' as a calendar on the team's wall shows it. */
export const localDay = (now: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);

/** A working day whose digest hour has come. Later the same day still counts: a house that was down catches up. */
export const isDigestTime = (team: Pick<Team, 'digest' | 'timeZone'>, now: Date): boolean => {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: team.timeZone, weekday: 'short' }).format(now);
  if (weekday === 'Sat' || weekday === 'Sun') return false;
  return localTime(now, team.timeZone) >= team.digest.at;
};

const localTime = (now: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    now,
  );
