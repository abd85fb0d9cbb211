import type { Placement } from '../pipeline/stage.ts';
import type { Vocabulary } from '../skills/vocabulary.ts';
import { placeFactor } from './salary-factors.ts';
import { referenceOf } from './salary-table.ts';

export interface PlacementsEffect {
  /** How many placements of this occupation with a pay in this currency were used. */
  used: number;
  /** Share by which the reference moves: n / (n + k) of the way, in logarithms. */
  share: number;
  /** 0 with no placement, towards 1 with many. */
  trust: number;
}

/** Placements that weigh as much as the reference table. */
const priorPlacements = 8;
/** A pay this far from the reference is taken for a slip of the keyboard and held at the bound. */
const bounds: [number, number] = [Math.log(0.4), Math.log(2.5)];

/** How the team's own hires in this occupation pay beside the reference, each held against its own town. */
export function placementsEffect(
  occupation: string | null,
  placements: readonly Placement[],
  money: { currency: string; rate: number },
  vocabulary: Vocabulary,
): PlacementsEffect {
  const gaps = placements.flatMap((placement) => {
    const { pay } = placement;
    if (occupation === null || !pay || pay.currency !== money.currency || pay.amount <= 0) return [];
    if (vocabulary.occupation(placement.title)?.id !== occupation) return [];
    return [gapOf(pay.amount / money.rate, occupation, placement.city)];
  });
  const trust = gaps.length / (gaps.length + priorPlacements);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  return { used: gaps.length, share: Math.exp(trust * mean) - 1, trust };
}

function gapOf(amount: number, occupation: string, city: string | null): number {
  const reference = referenceOf(occupation);
  const place = placeFactor(city, reference.aggregate.scale).reduce(
    (product, { share }) => product * (1 + share),
    1,
  );
  const gap = Math.log(amount / (reference.amount * place));
  return Math.min(bounds[1], Math.max(bounds[0], gap));
}
