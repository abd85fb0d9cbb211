/** One candidate × one offer. Points are whole numbers; their sum IS the total. */
export interface Match {
  candidate: string;
  offer: string;
  /** 0–100. */
  total: number;
  band: Band;
  criteria: Criterion[];
  /** Negative or zero: what a missing must-have takes off so that the total stays under its cap. */
  capPoints: number;
  scorer: string;
  scoredAt: Date;
}

export type Band = 'strong' | 'good' | 'possible' | 'weak';
export type Verdict = 'met' | 'partial' | 'missing' | 'unknown';
export type CriterionKind =
  | 'occupation'
  | 'skill'
  | 'years'
  | 'education'
  | 'language'
  | 'place'
  | 'contract'
  | 'pay';

export interface Criterion {
  /** Stable within the offer, e.g. 'skill:React'. */
  id: string;
  kind: CriterionKind;
  must: boolean;
  /** What is asked, as data; cards word it. `wanted` and `found` are canonical names, numbers of years, levels, towns. */
  wanted: string;
  found: string | null;
  verdict: Verdict;
  /** Most points this criterion can give, and what it gave. Whole numbers. */
  worth: number;
  points: number;
  evidence: Evidence[];
}

export type Evidence =
  /** `text` is a substring of the candidate's text, found by code. `via` when a skill implied the wanted one. */
  | { source: 'cv'; text: string; via: string | null }
  /** A computation and the quoted lines it used. */
  | { source: 'computed'; value: string; lines: string[] }
  /** A fact a person entered. */
  | { source: 'person'; text: string; by: string | null; at: Date | null };

export interface Index {
  /** 0–100, and why: each reason is a code with values, points sum to value. */
  value: number;
  reasons: IndexReason[];
}
export interface IndexReason {
  code: string;
  points: number;
  value: string;
}
export interface CandidateScores {
  employability: Index;
  stability: Index;
  adaptability: Index;
}
