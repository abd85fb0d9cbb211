// What looks odd in a CV, as facts for the recruiter; nothing here changes what was read.

import { type Confidence, unsureFields } from './confidence.ts';
import type { DocumentText } from './document-text.ts';
import type { ForeignLanguage } from './foreign-words.ts';
import type { Experience, Oddity, StructuredCv } from './structured-cv.ts';

const sampleLength = 160;

export function findOddities(
  document: DocumentText,
  cv: Pick<StructuredCv, 'email' | 'phone' | 'experiences'> & {
    confidence: Confidence;
    foreign: ForeignLanguage | null;
  },
  today: Date,
): Oddity[] {
  const oddities: Oddity[] = [];
  const [hidden] = document.hidden;
  if (hidden !== undefined) oddities.push({ code: 'hidden_text', sample: hidden.slice(0, sampleLength) });
  if (document.ocr) oddities.push({ code: 'ocr', confidence: document.confidence });
  oddities.push(...cv.experiences.flatMap((experience) => dateOddities(experience, today)));
  if (!cv.email && !cv.phone) oddities.push({ code: 'no_contact' });
  if (cv.foreign) oddities.push({ code: 'other_language', language: cv.foreign });
  const fields = unsureFields(cv.confidence);
  if (fields.length > 0) oddities.push({ code: 'unsure', fields });
  return oddities;
}

function dateOddities({ start, end, quote }: Experience, today: Date): Oddity[] {
  const now = today.toISOString().slice(0, 7);
  const found: Oddity[] = [];
  if (start && end && endsBefore(start, end)) found.push({ code: 'end_before_start', quote });
  if ([start, end].some((date) => date !== null && date > now.slice(0, date.length)))
    found.push({ code: 'future_date', quote });
  return found;
}

/** Compared at the precision both share: "2019" does not end before "2019-03". */
function endsBefore(start: string, end: string): boolean {
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length);
}
