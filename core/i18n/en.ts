import { cards } from './en/cards.ts';
import { chats } from './en/chats.ts';
import { commands } from './en/commands.ts';
import { refusals } from './en/refusals.ts';
import { terms } from './en/terms.ts';
import { web } from './en/web.ts';
import type { Messages } from './fr.ts';

export const en: Messages = { cards, chats, commands, refusals, terms, web };
