import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** What stays in the channel of a candidate who was deleted: no name, only the reference. */
export const deletedCard = ({ reference }: { reference: string }, t: Words): Card => {
  const { candidate: say } = t.say.cards;
  return plainCard({ kind: 'deleted', title: say.deleted(reference), parts: [textPart(say.deletedText)] }, t);
};
