import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';
import { clip } from './spans.ts';

/** What stands under a dropped file until the candidate's card replaces it. */
export const readingCard = ({ fileName }: { fileName: string }, t: Words): Card => {
  const { candidate: say } = t.say.cards;
  return plainCard(
    { kind: 'reading', title: say.reading(clip(fileName, 80)), parts: [textPart(say.readingHint)] },
    t,
  );
};
