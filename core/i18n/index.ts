import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';

export type { Messages } from './fr.ts';
export const messages = { fr, en } as const;
export const messagesFor = (locale: Locale) => messages[locale];
