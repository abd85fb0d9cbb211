import type { Placement } from '../pipeline/stage.ts';
import { contracts, expectedDepartures } from './leaving-rates.ts';

export interface TeamPace {
  /** Departures of the team's hires beside those to expect: below 1, they stay longer. */
  pace: number;
  used: number;
}

const fewestPlacements = 8;
/** Departures that the general rates count for. */
const priorDepartures = 6;
const monthDays = 30.44;
const dayMs = 86_400_000;

/** 1 until there are enough placements that have begun. */
export function teamPace(placements: readonly Placement[], today: Date): TeamPace {
  const stays = placements.flatMap((placement) => stayOf(placement, today));
  if (stays.length < fewestPlacements) return { pace: 1, used: 0 };
  const left = stays.filter((stay) => stay.over).length;
  const expected = stays.reduce((sum, stay) => sum + expectedDepartures(contracts, 0, stay.months), 0);
  return { pace: (priorDepartures + left) / (priorDepartures + expected), used: stays.length };
}

function stayOf({ start, end }: Placement, today: Date): { months: number; over: boolean }[] {
  const over = end !== null && Date.parse(end) <= today.getTime();
  const until = over ? Date.parse(end) : today.getTime();
  const months = (until - Date.parse(start)) / dayMs / monthDays;
  return months > 0 ? [{ months, over }] : [];
}
