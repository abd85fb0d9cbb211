import { same } from '../history/changes.ts';
import type { Candidate, CandidatePatch } from './candidate.ts';

/** What is chosen one by one when two records become one. The text goes with the profile it was read from. */
export const mergeFields = [
  'name',
  'email',
  'phone',
  'city',
  'profile',
  'availability',
  'preferences',
  'mobility',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Fields that both have and that say different things: a person chooses. */
export const differingFields = (kept: Candidate, gone: Candidate): MergeField[] =>
  mergeFields.filter(
    (field) =>
      !isEmpty(kept[field]) &&
      !isEmpty(gone[field]) &&
      !same(comparable(kept[field]), comparable(gone[field])),
  );

/** The change to who stays: what was chosen of the other, and what only the other has. */
export const mergePatch = (
  kept: Candidate,
  gone: Candidate,
  chosen: Partial<Record<MergeField, string>>,
): CandidatePatch => {
  const taken = mergeFields.filter((field) => {
    if (isEmpty(gone[field])) return false;
    return isEmpty(kept[field]) || chosen[field] === 'gone';
  });
  const patch: CandidatePatch = Object.fromEntries(taken.map((field) => [field, gone[field]]));
  return taken.includes('profile') ? { ...patch, text: gone.text } : patch;
};

/** Nothing in it that anybody said. */
const isEmpty = (value: unknown): boolean => {
  if (value === null || value === '' || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  if ('experiences' in value && 'skills' in value) return isEmpty(value.experiences) && isEmpty(value.skills);
  return Object.values(value).every(isEmpty);
};

const comparable = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : value);
