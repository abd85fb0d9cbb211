import type { Cefr, EduLevel } from '../cv/structured-cv.ts';

export interface Offer {
  id: string;
  team: string;
  /** The number of `offre-42`, counted per team. */
  number: number;
  title: string;
  company: string;
  place: string | null;
  remote: 'no' | 'some' | 'full' | null;
  contract: 'cdi' | 'cdd' | 'freelance' | 'interim' | 'stage' | 'alternance' | null;
  /** Gross per year. */
  pay: { min: number | null; max: number | null; currency: string } | null;
  requirements: Requirements;
  /** The brief as pasted, or '' from a form. */
  brief: string;
  state: 'open' | 'closed';
  openedAt: Date;
  closedAt: Date | null;
}

export interface Requirements {
  skills: SkillRequirement[];
  /** Years in the occupation; null when not asked. */
  years: { min: number; must: boolean } | null;
  education: { level: EduLevel; must: boolean } | null;
  languages: { language: string; level: Cefr; must: boolean }[];
}

export interface SkillRequirement {
  /** Canonical when the vocabulary knows it, else as written. */
  name: string;
  must: boolean;
}

export type NewOffer = Omit<Offer, 'id' | 'team' | 'number' | 'state' | 'openedAt' | 'closedAt'>;
export type OfferPatch = Partial<Omit<Offer, 'id' | 'team' | 'number'>>;
export const offerReference = (offer: { number: number }) => `offre-${offer.number}`;
