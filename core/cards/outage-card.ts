import { Refusal } from '../errors.ts';
import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { refusalCard } from './refusal-card.ts';

/** Something outside does not answer; the work is tried again. */
export const outageCard = ({ what }: { what: string }, t: Words): Card => ({
  ...refusalCard(new Refusal('house.outage', { what }), t),
  kind: 'outage',
});
