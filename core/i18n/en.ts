import { ai } from './en/ai.ts';
import { cards } from './en/cards.ts';
import { chats } from './en/chats.ts';
import { commands } from './en/commands.ts';
import { day } from './en/day.ts';
import { refusals } from './en/refusals.ts';
import { terms } from './en/terms.ts';
import { web } from './en/web.ts';
import type { Messages } from './fr.ts';

export const en: Messages = { ai, cards, chats, commands, day, refusals, terms, web };
