import type { Words } from '../i18n/words.ts';
import type { IndexReason } from '../matching/match.ts';

/** '6 compétences recherchées (+24)'; undefined for a reason that has no sentence or weighs nothing. */
export const reasonWords = ({ value, points }: IndexReason, _t: Words): string | undefined =>
  value ? `${value} (${points > 0 ? '+' : ''}${points})` : undefined;
