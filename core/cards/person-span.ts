import type { PersonRef } from '../chat/event.ts';
import type { Span } from './card.ts';

/** The platform shows the person's name; their own id stands in where names are not known. */
export const personSpan = (person: PersonRef): Span => ({
  type: 'person',
  person,
  name: person.split(':').at(-1) ?? person,
});
