import { helpCommand } from './aide.ts';
import { undoCommand } from './annuler.ts';
import { candidateCommands } from './candidat.ts';
import { keysCommand } from './cles.ts';
import { comingCommands } from './coming.ts';
import type { Command } from './command.ts';
import { costsCommand } from './couts.ts';
import { digestCommands } from './digest.ts';
import { stageCommand } from './etape.ts';
import { mergeCommand } from './fusionner.ts';
import { matchCommand } from './match.ts';
import { matchproCommands } from './matchpro.ts';
import { noteCommand } from './note.ts';
import { offerCommands } from './offre.ts';
import { placementCommands } from './placement.ts';
import { whyCommand } from './pourquoi.ts';
import { predictCommand } from './predire.ts';
import { writeCommand } from './rediger.ts';
import { settingsCommand } from './reglages.ts';
import { followUpCommand } from './relance.ts';
import { rereadCommand } from './relire.ts';

/** Every command of the product, those that are coming too: the registration, the manifest and the help read this. */
export const commandTable: readonly Command[] = [
  matchCommand,
  ...offerCommands,
  writeCommand,
  ...candidateCommands,
  mergeCommand,
  noteCommand,
  stageCommand,
  followUpCommand,
  ...placementCommands,
  predictCommand,
  whyCommand,
  ...digestCommands,
  helpCommand(() => commandTable),
  ...matchproCommands,
  keysCommand,
  costsCommand,
  settingsCommand,
  rereadCommand,
  undoCommand,
  ...comingCommands,
];
