import { helpCommand } from './aide.ts';
import { candidateCommands } from './candidat.ts';
import { comingCommands } from './coming.ts';
import type { Command } from './command.ts';
import { digestCommands } from './digest.ts';
import { matchCommand } from './match.ts';
import { matchproCommands } from './matchpro.ts';
import { noteCommand } from './note.ts';
import { offerCommands } from './offre.ts';
import { whyCommand } from './pourquoi.ts';
import { predictCommand } from './predire.ts';

/** Every command of the product, those that are coming too: the registration, the manifest and the help read this. */
export const commandTable: readonly Command[] = [
  matchCommand,
  ...offerCommands,
  ...candidateCommands,
  noteCommand,
  predictCommand,
  whyCommand,
  ...digestCommands,
  helpCommand(() => commandTable),
  ...matchproCommands,
  ...comingCommands,
];
