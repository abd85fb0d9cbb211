import { createFormat, type Format } from './format.ts';
import { type Messages, messagesFor } from './index.ts';
import type { Locale } from './locale.ts';

/** What every builder is given as `t`: how to write (numbers, dates, money) and what to say. */
export interface Words extends Format {
  say: Messages;
}

export const wordsFor = (locale: Locale, timeZone: string): Words => ({
  ...createFormat(locale, timeZone),
  say: messagesFor(locale),
});
