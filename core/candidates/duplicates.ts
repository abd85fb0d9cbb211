import { fold } from '../skills/words.ts';
import type { Candidate } from './candidate.ts';

export const duplicateReasons = ['phone', 'employer', 'link'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface Duplicate {
  candidate: Candidate;
  reasons: DuplicateReason[];
}

/** Who may be the same person: same phone, same name and employer, or same online profile. Doubtful: a person decides. */
export const duplicatesOf = (fresh: Candidate, others: readonly Candidate[]): Duplicate[] => {
  const own = traceOf(fresh);
  return others
    .filter((other) => other.id !== fresh.id)
    .map((candidate) => ({ candidate, reasons: shared(own, traceOf(candidate)) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => b.reasons.length - a.reasons.length);
};

interface Trace {
  phone: string | null;
  name: string;
  employers: Set<string>;
  links: Set<string>;
}

const shared = (a: Trace, b: Trace): DuplicateReason[] => {
  const meets = (one: Set<string>, other: Set<string>) => [...one].some((key) => other.has(key));
  const same: Record<DuplicateReason, boolean> = {
    phone: a.phone !== null && a.phone === b.phone,
    employer: a.name !== '' && a.name === b.name && meets(a.employers, b.employers),
    link: meets(a.links, b.links),
  };
  return duplicateReasons.filter((reason) => same[reason]);
};

const traceOf = ({ name, phone, profile, text }: Candidate): Trace => ({
  phone: phone ? phone.replace(/\D/g, '').replace(/^0(?=\d{9}$)/, '33') : null,
  name: nameKey(name ?? ''),
  employers: new Set(profile.experiences.flatMap(({ company }) => (company ? [fold(company).trim()] : []))),
  links: new Set(
    [...text.matchAll(profileLink)].map(([link]) =>
      fold(link)
        .replace(/^.*?(?=linkedin|github|malt|xing)/, '')
        .replace(/\/$/, ''),
    ),
  ),
});

/** Pages that belong to one person. */
const profileLink =
  /(?:[a-z]{2}\.)?(?:linkedin\.com\/(?:in|pub)|xing\.com\/profile|malt\.[a-z]{2,3}\/profile|github\.com)\/[\p{L}\d_%.-]{2,}/giu;

/** Word order, case and accents aside. */
export const nameKey = (name: string): string =>
  fold(name)
    .split(/[^a-z]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
