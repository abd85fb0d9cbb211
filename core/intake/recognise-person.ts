import { type Candidate, candidateReference, type NewCandidate } from '../candidates/candidate.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';
import { Refusal } from '../errors.ts';
import type { Room } from '../ports/memory.ts';

/**
 * Whose CV is this? The same e-mail and name: a newer version of somebody known. A new e-mail: somebody new.
 * Throws Refusal candidate.email_taken when the e-mail is somebody's with another name: a person decides.
 */
export const recognisePerson = async (
  room: Room,
  cv: StructuredCv,
  text: string,
  by: string | null,
): Promise<{ candidate: Candidate; news: null | 'updated' }> => {
  const known = cv.email ? await room.candidates.byEmail(cv.email) : null;
  if (!known) return { candidate: await room.candidates.add(newcomer(cv, text, by)), news: null };
  if (!samePerson(known.name, cv.name)) {
    throw new Refusal('candidate.email_taken', {
      email: cv.email ?? '',
      reference: candidateReference(known),
    });
  }
  const patch = {
    name: cv.name ?? known.name,
    phone: cv.phone ?? known.phone,
    city: cv.address?.city ?? known.city,
  };
  const edited = await room.candidates.edit(known.id, { ...patch, profile: cv, text });
  return { candidate: edited ?? known, news: 'updated' };
};

const newcomer = (cv: StructuredCv, text: string, by: string | null): NewCandidate => ({
  name: cv.name,
  email: cv.email,
  phone: cv.phone,
  city: cv.address?.city ?? null,
  profile: cv,
  mobility: { places: [], remote: null },
  availability: { from: null, noticeMonths: null },
  preferences: { contract: null, wishedPay: null },
  text,
  origin: { kind: 'cv', by },
});

/** Word order, case and accents aside. A CV without a legible name does not contradict. */
const samePerson = (a: string | null, b: string | null): boolean => !a || !b || nameKey(a) === nameKey(b);

const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
