import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './candidate-words.ts';
import { type Card, strong } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { candidateRef, subjectOf } from './references.ts';
import { clip, joined } from './spans.ts';

/** The same file was seen already: whose it is, and since when. */
export const duplicateCard = (
  { candidate, fileName }: { candidate: Candidate; fileName: string },
  t: Words,
): Card => {
  const { candidate: say } = t.say.cards;
  return plainCard(
    {
      kind: 'duplicate',
      title: joined([[strong(say.duplicate(clip(fileName, 80)))], [candidateRef(candidate)]]),
      parts: [textPart(say.duplicateOf(nameOf(candidate, t), t.day(candidate.createdAt)))],
      footer: say.duplicateHint(subjectOf(candidate)),
    },
    t,
  );
};
