import { ai } from './fr/ai.ts';
import { cards } from './fr/cards.ts';
import { chats } from './fr/chats.ts';
import { commands } from './fr/commands.ts';
import { day } from './fr/day.ts';
import { refusals } from './fr/refusals.ts';
import { terms } from './fr/terms.ts';
import { web } from './fr/web.ts';

/** The reference: `en` is held to this shape by the compiler. Sentences are strings and functions, grouped by room. */
export const fr = { ai, cards, chats, commands, day, refusals, terms, web };
export type Messages = typeof fr;
