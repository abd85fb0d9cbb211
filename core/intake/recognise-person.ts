import { type Candidate, candidateReference, type NewCandidate } from '../candidates/candidate.ts';
import type { StructuredCv } from '../cv/structured-cv.ts';
import { Outage, Refusal } from '../errors.ts';
import type { Room } from '../ports/memory.ts';

export interface Hints {
  /** The candidate in whose thread the file fell. */
  thread: string | null;
  /** What a person said when asked. */
  decided: { as: 'same' | 'other'; known: string } | null;
  /** False where nobody can be asked (a batch). */
  asks: boolean;
}
export type Recognised =
  | { candidate: Candidate; news: null | 'updated' }
  /** A person must say whether this is `ask`. */
  | { ask: Candidate; because: 'thread' | 'email' };

/**
 * Whose CV is this? The same e-mail and name, or the thread's own candidate: a newer version of somebody known. A new e-mail:
 * somebody new. A name that does not go with the e-mail or with the thread: a person decides; where nobody can be asked, throws
 * Refusal candidate.email_taken.
 */
export const recognisePerson = async (
  room: Room,
  cv: StructuredCv,
  text: string,
  by: string | null,
  hints: Hints = { thread: null, decided: null, asks: false },
): Promise<Recognised> => {
  const { thread, decided, asks } = hints;
  const holder = cv.email ? await room.candidates.byEmail(cv.email) : null;
  if (decided?.as === 'other') {
    const fresh = newcomer(holder ? { ...cv, email: null } : cv, text, by);
    return { candidate: await welcome(room, fresh), news: null };
  }
  const chosen = decided ? await room.candidates.get(decided.known) : null;
  if (chosen) return { candidate: await renew(room, chosen, cv, text, holder), news: 'updated' };
  const host = thread ? await room.candidates.get(thread) : null;
  if (host && asks) {
    const own = !holder || holder.id === host.id;
    if (!own || !samePerson(host.name, cv.name)) return { ask: host, because: 'thread' };
    return { candidate: await renew(room, host, cv, text, holder), news: 'updated' };
  }
  if (!holder) return { candidate: await welcome(room, newcomer(cv, text, by)), news: null };
  if (samePerson(holder.name, cv.name))
    return { candidate: await renew(room, holder, cv, text, holder), news: 'updated' };
  if (asks) return { ask: holder, because: 'email' };
  throw new Refusal('candidate.email_taken', {
    email: cv.email ?? '',
    reference: candidateReference(holder),
  });
};

/** A newer CV of somebody known. An e-mail that is a third person's stays theirs. */
const renew = async (
  room: Room,
  known: Candidate,
  cv: StructuredCv,
  text: string,
  holder: Candidate | null,
): Promise<Candidate> => {
  const free = !holder || holder.id === known.id;
  const patch = {
    name: cv.name ?? known.name,
    email: free ? (cv.email ?? known.email) : known.email,
    phone: cv.phone ?? known.phone,
    city: cv.address?.city ?? known.city,
  };
  const profile = withTyped(cv, known.profile);
  const edited = await room.candidates.edit(known.id, { ...patch, profile, text });
  return edited ?? known;
};

/** Two files of one person at the same time: the second is read again, and finds the first. */
const welcome = async (room: Room, fresh: NewCandidate): Promise<Candidate> => {
  try {
    return await room.candidates.add(fresh);
  } catch (problem) {
    const taken = problem instanceof Refusal && problem.code === 'candidate.email_taken';
    throw taken
      ? new Outage('another file of the same person', { cause: problem, retryAfterMs: 0 })
      : problem;
  }
};

/** What a person typed (a skill without a quote, a headline the CV does not have) outlives a newer CV. */
const withTyped = (cv: StructuredCv, before: StructuredCv): StructuredCv => {
  const named = new Set(cv.skills.map((skill) => skill.name));
  const typed = before.skills.filter((skill) => skill.quote === '' && !named.has(skill.name));
  return { ...cv, headline: cv.headline ?? before.headline, skills: [...cv.skills, ...typed] };
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
