import { Refusal } from '../errors.ts';
import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { refusalCard } from './refusal-card.ts';

/** Something broke on our side; the trace finds it in the log. */
export const bugCard = ({ trace }: { trace: string }, t: Words): Card => ({
  ...refusalCard(new Refusal('house.bug', { trace }), t),
  kind: 'bug',
  tone: 'bad',
});
