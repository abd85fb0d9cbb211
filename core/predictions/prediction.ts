export interface SalaryForecast {
  /** Gross per year, rounded to 100. */
  p25: number;
  p50: number;
  p75: number;
  currency: string;
  /** What the factors start from: reference × Π(1 + share) = p50. */
  reference?: number;
  /** Shares around the reference: { code: 'place', label: 'Paris', share: 0.06 } reads "+6 % Paris". */
  factors: Factor[];
  confidence: Confidence;
  /** Reference table with source and year, and how many of the team's placements moved it. */
  source: string;
  placements: number;
  model: string;
}
export interface LeavingForecast {
  /** Probability of leaving within 12 months, with an 80 % interval; null when there is not enough history. */
  probability: number | null;
  /** What the factors start from: base + Σ share = probability. */
  base?: number;
  low: number | null;
  high: number | null;
  factors: Factor[];
  confidence: Confidence;
  model: string;
}
export interface Factor {
  code:
    | 'occupation'
    | 'seniority'
    | 'place'
    | 'skill'
    | 'education'
    | 'placements'
    | 'tenure'
    | 'current'
    | 'moves'
    | 'contract'
    | 'sector';
  /**
   * A value, not a sentence: seniority, years ('8'); place, its name; education, the level; skill, its name; placements, how
   * many; tenure and current, months ('26'); moves, how many in five years ('3').
   */
  label: string;
  /** Signed share: +0.06 is +6 %. For leaving: points of probability. */
  share: number;
}
export type Confidence = 'low' | 'medium' | 'high';
