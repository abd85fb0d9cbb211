import { reference, type Span } from './card.ts';

/** `candidat-17`, as a span that adapters may set apart. */
export const candidateRef = (candidate: { number: number }): Span =>
  reference(`candidat-${candidate.number}`);
export const offerRef = (offer: { number: number }): Span => reference(`offre-${offer.number}`);

/** What a button about one candidate, or about one candidate on one offer, carries. */
export const subjectOf = (candidate: { number: number }, offer?: { number: number } | null): string =>
  offer ? `candidat-${candidate.number}/offre-${offer.number}` : `candidat-${candidate.number}`;
