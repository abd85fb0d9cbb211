import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, strong } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef } from './references.ts';
import { clip, joined } from './spans.ts';

/** A file that is no CV stays with the candidate of its thread. */
export const attachedCard = (
  { candidate, fileName }: { candidate: Candidate; fileName: string },
  t: Words,
): Card => {
  const { file: say } = t.say.day;
  const title = joined([[strong(say.attached(clip(fileName, 80)))], [candidateRef(candidate)]]);
  return plainCard({ kind: 'attached', title, parts: [textPart(say.attachedText(nameOf(candidate, t)))] }, t);
};
