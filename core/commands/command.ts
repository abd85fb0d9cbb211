import type { z } from 'zod';
import type { Card } from '../cards/card.ts';
import type { Choice, Form, FormErrors } from '../cards/form.ts';
import type { Messages } from '../i18n/index.ts';
import type { CommandContext } from './context.ts';

/**
 * A command, declared once. Slack's free text and Discord's named options become the same raw record and pass the same
 * zod gate. The Discord registration, the Slack manifest and the help are made from this table.
 */
export interface Command<Args = Record<string, unknown>> {
  /** 'match', or 'offre creer' for a subcommand. */
  name: string;
  /** English names on Discord. */
  english: string;
  summary: (t: Messages) => string;
  args: Argument[];
  schema: z.ZodType<Args>;
  answers: 'form' | 'person' | 'channel';
  /** Absent: the command is announced and answers that it is coming. */
  run?: (context: CommandContext, args: Args) => Promise<void>;
  /** For `answers: 'form'`: the form to open, and the check of what was typed. */
  open?: (context: CommandContext, subject: string) => Promise<Form | Card>;
  check?: (context: CommandContext, values: Record<string, string>) => Promise<FormErrors | null>;
}

export interface Argument {
  name: string;
  english: string;
  summary: (t: Messages) => string;
  type: 'text' | 'number' | 'reference' | 'choice' | 'file';
  /** For references: what may stand here. */
  of?: ('offer' | 'candidate' | 'member')[];
  choices?: (t: Messages) => Choice[];
  required: boolean;
  /** The last free-text argument swallows the rest of the line. */
  rest?: boolean;
}
