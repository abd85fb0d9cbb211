import type { RefusalCode } from '../errors.ts';
import type { RefusalValues } from '../refusals.ts';

/** What a person reads when something is refused: what happened, what was kept, what to do next. */
export interface RefusalSentence {
  what: string;
  kept: string;
  todo: string;
}

/** Every code, or it does not compile. */
export type RefusalSentences = { [Code in RefusalCode]: (values: RefusalValues[Code]) => RefusalSentence };
