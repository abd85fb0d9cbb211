import type { StructuredCv } from '../cv/structured-cv.ts';

export interface Candidate {
  id: string;
  team: string;
  /** The number of `candidat-17`, counted per team. */
  number: number;
  name: string | null;
  email: string | null;
  phone: string | null;
  /** Town only; a street is kept in the profile and never leaves it. */
  city: string | null;
  /** What the newest CV says, or what a person typed in. */
  profile: StructuredCv;
  mobility: Mobility;
  availability: Availability;
  preferences: Preferences;
  /** Text of the newest document, for quotes and search; '' when added by hand. */
  text: string;
  /** Where the candidate came from. */
  origin: { kind: 'cv' | 'hand' | 'example'; by: string | null };
  createdAt: Date;
  updatedAt: Date;
}

export interface Mobility {
  /** Towns or regions besides home, as a person entered them. */
  places: string[];
  remote: 'no' | 'some' | 'full' | null;
}

export interface Availability {
  /** 'YYYY-MM-DD' or null when unknown. */
  from: string | null;
  noticeMonths: number | null;
}

export interface Preferences {
  contract: string | null;
  /** Wished pay, gross per year, in the currency named; only ever what the person said they wish. */
  wishedPay: { amount: number; currency: string } | null;
}

export type NewCandidate = Omit<Candidate, 'id' | 'team' | 'number' | 'createdAt' | 'updatedAt'>;
export type CandidatePatch = Partial<Omit<Candidate, 'id' | 'team' | 'number' | 'createdAt' | 'updatedAt'>>;
export const candidateReference = (candidate: { number: number }) => `candidat-${candidate.number}`;
