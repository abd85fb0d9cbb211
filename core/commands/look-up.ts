import { type Candidate, candidateReference } from '../candidates/candidate.ts';
import { Refusal } from '../errors.ts';
import type { Offer } from '../offers/offer.ts';
import type { Room } from '../ports/memory.ts';
import { readReference } from './references.ts';

/** The candidate or a refusal: a number of another team answers exactly like one that does not exist. */
export const candidateNumbered = async (room: Room, number: number): Promise<Candidate> => {
  const candidate = await room.candidates.byNumber(number);
  if (candidate) return candidate;
  const reference = `candidat-${number}`;
  const into = await room.merges.ofNumber(number);
  const stayed = into ? await room.candidates.get(into) : null;
  throw stayed
    ? new Refusal('candidate.merged', { reference, into: candidateReference(stayed) })
    : new Refusal('unknown.reference', { reference });
};

export const offerNumbered = async (room: Room, number: number): Promise<Offer> => {
  const offer = await room.offers.byNumber(number);
  if (!offer) throw new Refusal('unknown.reference', { reference: `offre-${number}` });
  return offer;
};

/** 'candidat-17/offre-42' → both; what is not there is a refusal. */
export const pairOf = async (
  room: Room,
  subject: string,
): Promise<{ candidate: Candidate; offer: Offer }> => {
  const [first = '', second = ''] = subject.split('/');
  return { candidate: await candidateOf(room, first), offer: await offerOf(room, second) };
};

export const candidateOf = (room: Room, subject: string): Promise<Candidate> => {
  const reference = readReference(subject, ['candidate']);
  if (!reference) throw new Refusal('unknown.reference', { reference: subject });
  return candidateNumbered(room, reference.number);
};

export const offerOf = (room: Room, subject: string): Promise<Offer> => {
  const reference = readReference(subject, ['offer']);
  if (!reference) throw new Refusal('unknown.reference', { reference: subject });
  return offerNumbered(room, reference.number);
};
