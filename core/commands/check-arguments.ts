import { fold } from '../cv/fold.ts';
import { Refusal } from '../errors.ts';
import type { Argument, Command, RawArguments } from './command.ts';
import { readReference, writeReference } from './references.ts';
import { shownName, usageOf } from './usage.ts';

/** What is required is there; references and choices are written as the house writes them. Throws Refusal argument.missing, argument.wrong. */
export const checkArguments = (command: Command, given: RawArguments): RawArguments => {
  const raw = { ...given };
  for (const arg of command.args) {
    const value = raw[arg.name];
    if (value === undefined && arg.required) throw missing(command, arg);
    if (value !== undefined) raw[arg.name] = normalised(command, arg, value);
  }
  return raw;
};

const normalised = (command: Command, arg: Argument, value: string): string => {
  if (arg.type === 'number' && !/^\d{1,4}$/.test(value)) throw wrong(command, arg, value);
  if (arg.choices) return choiceMeant(command, arg, value);
  if (arg.type !== 'reference') return value;
  const reference = readReference(value, arg.of ?? []);
  if (!reference) throw wrong(command, arg, value);
  return writeReference(reference);
};

const choiceMeant = (command: Command, arg: Argument, value: string): string => {
  const typed = fold(value).trim();
  const meant = fold(arg.synonyms?.[typed] ?? typed).trim();
  const choice = arg.choices?.find((known) => fold(known) === meant);
  if (choice === undefined) throw wrong(command, arg, value);
  return choice;
};

const missing = (command: Command, arg: Argument) =>
  new Refusal('argument.missing', {
    command: `/${command.name}`,
    argument: shownName(arg),
    usage: usageOf(command),
  });

const wrong = (command: Command, arg: Argument, given: string) =>
  new Refusal('argument.wrong', {
    command: `/${command.name}`,
    argument: shownName(arg),
    given,
    usage: usageOf(command),
  });
