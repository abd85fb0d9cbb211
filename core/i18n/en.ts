import { cards } from './en/cards.ts';
import { commands } from './en/commands.ts';
import { refusals } from './en/refusals.ts';
import type { Messages } from './fr.ts';

export const en: Messages = { cards, commands, refusals };
