import type { Words } from '../i18n/words.ts';

/** Millionths of a euro → '0,0042 €', '12,30 €'. A guess says so. */
export const costWords = (micros: number, t: Words, estimated = false): string => {
  const euros = micros / 1_000_000;
  const amount = t.say.ai.euros(t.number(euros, euros > 0 && euros < 0.1 ? 4 : 2));
  return estimated ? t.say.ai.about(amount) : amount;
};
