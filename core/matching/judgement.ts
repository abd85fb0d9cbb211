import type { Evidence, Verdict } from './match.ts';

/** What is said of one criterion. `share` 0–1 of its worth: 1 when met, 0 when missing or unknown. */
export interface Judgement {
  verdict: Verdict;
  share: number;
  found: string | null;
  evidence: Evidence[];
}

export const met = (found: string, evidence: Evidence[]): Judgement => ({
  verdict: 'met',
  share: 1,
  found,
  evidence,
});
export const partly = (share: number, found: string, evidence: Evidence[]): Judgement => ({
  verdict: 'partial',
  share,
  found,
  evidence,
});
export const missing = (found: string | null, evidence: Evidence[] = []): Judgement => ({
  verdict: 'missing',
  share: 0,
  found,
  evidence,
});
export const unknown = (found: string | null = null, evidence: Evidence[] = []): Judgement => ({
  verdict: 'unknown',
  share: 0,
  found,
  evidence,
});
