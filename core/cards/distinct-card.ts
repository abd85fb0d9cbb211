import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** Somebody said that two records are two people. */
export const distinctCard = (t: Words): Card => {
  const { duplicate: say } = t.say.day;
  return plainCard({ kind: 'distinct', title: say.distinctTitle, parts: [textPart(say.distinctText)] }, t);
};
