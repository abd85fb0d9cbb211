import type { Candidate } from '../candidates/candidate.ts';
import type { MergeField } from '../candidates/merge-fields.ts';
import type { Words } from '../i18n/words.ts';
import { availabilityWords, placeWords, postWords, wishesOf } from './candidate-words.ts';
import { clip } from './spans.ts';

/** One field of a record in a line; 'rien' when it is empty. */
export const mergeFieldWords = (candidate: Candidate, field: MergeField | 'post', t: Words): string => {
  const { duplicate: say } = t.say.day;
  const { profile } = candidate;
  const words: Record<MergeField | 'post', () => string | null> = {
    name: () => candidate.name,
    email: () => candidate.email,
    phone: () => candidate.phone,
    city: () => candidate.city,
    profile: () => say.posts(profile.experiences.length, profile.skills.length),
    availability: () => availabilityWords(candidate, t),
    preferences: () => wishesOf(candidate, t),
    mobility: () => placeWords({ ...candidate, city: null }, t),
    post: () => postWords(candidate, t),
  };
  return clip(words[field]() || say.empty, 60);
};
