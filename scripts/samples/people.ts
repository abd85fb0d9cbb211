import { peopleInEnglish } from './people-en.ts';
import { peopleInFrench } from './people-fr.ts';
import type { Person } from './person.ts';

/** Everyone is invented: addresses at example.*, telephone numbers of the range reserved for fiction. */
export const people: readonly Person[] = [...peopleInFrench, ...peopleInEnglish];
