import type { Candidate } from './candidate.ts';

/** Two candidates made one, with what undoing it needs. */
export interface Merge {
  id: string;
  /** Who stayed. */
  kept: string;
  gone: Gone;
  by: string | null;
  at: Date;
  undoneAt: Date | null;
}
export type NewMerge = Omit<Merge, 'id' | 'undoneAt'>;

/** Who went, as they were, and which rows of theirs hang on who stayed now. */
export interface Gone {
  candidate: Candidate;
  documents: string[];
  interactions: string[];
  followUps: string[];
  placements: string[];
  /** Earlier merges that ended in them. */
  merges: string[];
  /** Where they stood; `moved` when who stayed had no step on that offer. */
  standings: {
    offer: string;
    stage: string;
    reason: string | null;
    by: string | null;
    at: string;
    moved: boolean;
  }[];
}
