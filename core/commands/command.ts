import type { z } from 'zod';
import type { Form, FormErrors } from '../cards/form.ts';
import type { Messages } from '../i18n/index.ts';
import type { Act } from '../rights/acts.ts';
import type { ActContext, AskContext } from './context.ts';

/**
 * A command, declared once. Slack's free text and Discord's named options become the same raw record and pass the same
 * zod gate. The Discord registration, the Slack manifest and the help are made from this table.
 */
export interface Command {
  /** 'match', or 'offre creer' for a subcommand. */
  name: string;
  /** English names, understood everywhere and shown on an English Discord. */
  english: string;
  summary: (t: Messages) => string;
  args: Argument[];
  /** The right it needs; null: anyone may. */
  right: Act | null;
  /** 'form': `open` is asked before anything is queued. 'channel': public in a recruiting channel, private elsewhere. */
  answers: 'form' | 'person' | 'channel';
  /** Absent: the command is announced, and says that it is coming. */
  run?: (context: ActContext, raw: RawArguments) => Promise<void>;
  /** With `answers: 'form'`: which form, and about what; null when nothing is left to ask: then it runs. */
  form?: (raw: RawArguments) => { form: string; subject: string; values: Record<string, string> } | null;
}

export type RawArguments = Record<string, string>;

export interface Argument {
  name: string;
  english: string;
  /** The name as people read it, where it has an accent; both are understood. */
  shown?: string;
  /** What is meant when it is left out: '5' is shown as `[top:5]`. */
  usual?: string;
  summary: (t: Messages) => string;
  type: 'text' | 'number' | 'reference' | 'choice' | 'file';
  /** For references: what may stand here; a bare number means the first. */
  of?: ('offer' | 'candidate')[];
  choices?: readonly string[];
  /** Other words for a choice, folded: they are taken for it. */
  synonyms?: Readonly<Record<string, string>>;
  required: boolean;
  /** The last free-text argument swallows the rest of the line. */
  rest?: boolean;
}

/** Ties a command's zod gate to its `run`, so that `args` arrive typed. Throws ArgumentProblem. */
export const gate =
  <Args>(schema: z.ZodType<Args>, run: (context: ActContext, args: Args) => Promise<unknown>) =>
  async (context: ActContext, raw: RawArguments): Promise<void> => {
    const read = schema.safeParse(raw);
    if (!read.success) throw new ArgumentProblem(String(read.error.issues[0]?.path[0] ?? ''));
    await run(context, read.data);
  };

/** Which argument the gate refused; whoever knows the command words it. */
export class ArgumentProblem extends Error {
  readonly argument: string;
  constructor(argument: string) {
    super(`argument ${argument}`);
    this.argument = argument;
  }
}

/** What a button or a select does. Its id is on cards; its subject is opaque and re-read at the click. */
export interface CardAction {
  id: string;
  right: Act | null;
  answers: 'form' | 'person' | 'channel';
  /** With `answers: 'form'`: the form to open on the same subject. */
  form?: string;
  run?: (context: ActContext, subject: string, value: string | null) => Promise<void>;
}

export interface FormHandler {
  id: string;
  right: Act;
  answers: 'person' | 'channel';
  open: (context: AskContext, subject: string, values: Record<string, string>) => Promise<Form>;
  check: (context: AskContext, subject: string, values: Record<string, string>) => Promise<FormErrors | null>;
  submit: (context: ActContext, subject: string, values: Record<string, string>) => Promise<void>;
}
