import { Refusal } from '../errors.ts';
import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { refusalCard } from './refusal-card.ts';

/** Something outside did not answer, again and again: the work is given up. */
export const outageCard = ({ what }: { what: string }, t: Words): Card => ({
  ...refusalCard(new Refusal('house.outage', { what }), t),
  kind: 'outage',
});
