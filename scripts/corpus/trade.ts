import type { Study } from '../samples/person.ts';

/** What a trade's CVs are made of; the first title is the latest post. */
export interface Trade {
  titles: readonly [string, string, string];
  sector: string;
  /** The word that invented firms of the trade carry. */
  firm: string;
  /** Each with the skills that are written in it. */
  missions: readonly (readonly [text: string, skills: readonly string[]])[];
  skills: readonly { group: string; names: readonly string[] }[];
  studies: readonly Pick<Study, 'degree' | 'specialty' | 'level'>[];
  summary: string;
}
