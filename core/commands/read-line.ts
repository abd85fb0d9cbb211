import { checkArguments } from './check-arguments.ts';
import type { Command, RawArguments } from './command.ts';
import { findCommand, type Input } from './find-command.ts';
import { fromOptions, fromText, impliedIn } from './read-arguments.ts';

export interface Understood {
  command: Command;
  raw: RawArguments;
}

/**
 * `name` is the slash command ('match', 'offre'), `input` what came with it. `implied` is the candidate of the thread in which it
 * was said, if any. Throws Refusal unknown.command, argument.missing, argument.wrong.
 */
export const readLine = (
  table: readonly Command[],
  name: string,
  input: Input,
  implied: string | null = null,
): Understood => {
  const { command, rest } = findCommand(table, name, input);
  const given =
    'text' in input ? fromText(command, rest, implied !== null) : fromOptions(command, input.options);
  return { command, raw: checkArguments(command, { ...impliedIn(command, implied), ...given }) };
};
