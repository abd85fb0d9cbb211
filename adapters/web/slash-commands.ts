import type { Command } from '../../core/commands/command.ts';
import type { Messages } from '../../core/i18n/index.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/** What an adapter needs to know of a command. */
export type CommandShape = Pick<Command, 'name' | 'english' | 'summary' | 'args' | 'answers'>;

/** What the page completes from. */
export interface CompletedCommand {
  /** 'offre creer': what is written after the slash. */
  name: string;
  /** Found by this name too. */
  also: string;
  summary: string;
  args: { name: string; summary: string; required: boolean; suggested: boolean }[];
}

/** The table of commands in the words of this reader, in the order of the table. */
export const toCompletion = (
  commands: readonly CommandShape[],
  t: Messages,
  locale: Locale,
): CompletedCommand[] =>
  commands.map((command) => ({
    name: command.name,
    also: command.english,
    summary: command.summary(t),
    args: command.args
      .filter((arg) => arg.type !== 'file')
      .map((arg) => ({
        name: locale === 'fr' ? arg.name : arg.english,
        summary: arg.summary(t),
        required: arg.required,
        suggested: arg.type === 'reference' || arg.type === 'choice',
      })),
  }));

/** Must this line be answered with a form at once? The longest declared name that it begins with decides. */
export const opensForm = (commands: readonly CommandShape[], line: string): boolean => {
  const typed = fold(line);
  const begins = (name: string) => typed === fold(name) || typed.startsWith(`${fold(name)} `);
  const lengthIn = ({ name, english }: CommandShape) =>
    Math.max(begins(name) ? name.length : 0, begins(english) ? english.length : 0);
  const meant = commands
    .filter((command) => lengthIn(command) > 0)
    .sort((a, b) => lengthIn(b) - lengthIn(a))[0];
  return meant?.answers === 'form';
};

/** 'Créer  ' and 'creer' are the same word. */
const fold = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
