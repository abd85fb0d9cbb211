import type { Clock } from '../ports/clock.ts';

/** A clock that stands still until it is told to move. */
export interface FakeClock extends Clock {
  set(moment: Date | string): void;
  /** Forward by milliseconds; answers the new time. */
  advance(ms: number): Date;
}

export const createClock = (start: Date | string = '2026-03-02T09:00:00.000Z'): FakeClock => {
  let now = new Date(start).getTime();
  return {
    now: () => new Date(now),
    set(moment) {
      now = new Date(moment).getTime();
    },
    advance(ms) {
      now += ms;
      return new Date(now);
    },
  };
};
