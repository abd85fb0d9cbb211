import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** The writer chose to keep nothing. */
export const noteDroppedCard = (t: Words): Card => {
  const { note: say } = t.say.day;
  return plainCard({ kind: 'note-dropped', title: say.dropped, parts: [textPart(say.droppedText)] }, t);
};
