import type { Argument, Command } from '../../core/commands/command.ts';
import { messagesFor } from '../../core/i18n/index.ts';
import { cut, limits } from './limits.ts';

/** What an adapter needs to know of a command. */
export type CommandShape = Pick<Command, 'name' | 'english' | 'summary' | 'args' | 'answers'>;

type Json = Record<string, unknown>;

/** The table of commands → Discord's registration: French base names, English localisations, autocomplete on references. */
export const toRegistration = (commands: readonly CommandShape[]): Json[] => {
  const bases = new Map<string, CommandShape[]>();
  for (const command of commands) {
    const [base = ''] = command.name.split(' ');
    bases.set(base, [...(bases.get(base) ?? []), command]);
  }
  return [...[...bases].map(([base, group]) => toCommand(base, group)), analyseMenu()];
};

/** On any message, also where the bot may not read messages. A menu has a name and nothing else. */
const analyseMenu = (): Json => ({
  type: 3,
  name: messagesFor('fr').chats.analyse,
  ...localised('name', messagesFor('en').chats.analyse),
  contexts: [0, 1],
});

/** `/cv fichier:` is Discord's own: elsewhere a file is dropped. */
const fileOption = (): Json => ({
  type: 11,
  name: asName(messagesFor('fr').chats.fileOption),
  ...localised('name', asName(messagesFor('en').chats.fileOption)),
  ...described({ summary: (t) => t.chats.analyseFile }),
  required: true,
});

/** How a called command is answered; null when it is not in the table. */
export const answersOf = (
  commands: readonly CommandShape[],
  command: string,
  sub: string | null,
): CommandShape['answers'] | null => {
  const name = sub ? `${command} ${sub}` : command;
  return commands.find((known) => asName(known.name, ' ') === asName(name, ' '))?.answers ?? null;
};

/** A command with subcommands cannot be called by its bare name: there the bare one is left out. */
const toCommand = (base: string, group: CommandShape[]): Json => {
  const subs = group.filter((command) => command.name.includes(' '));
  const only = subs.length === 0 ? group[0] : undefined;
  const english = group[0]?.english.split(' ')[0] ?? base;
  return {
    type: 1,
    name: asName(base),
    ...localised('name', asName(english)),
    ...(only ? described(only) : { description: asName(base) }),
    contexts: [0, 1],
    options: only
      ? [...(base === 'cv' ? [fileOption()] : only.args.map(toOption))].sort(requiredFirst)
      : subs.slice(0, limits.commandOptions).map(toSub),
  };
};

const toSub = (command: CommandShape): Json => ({
  type: 1,
  name: asName(command.name.split(' ').slice(1).join('-')),
  ...localised('name', asName(command.english.split(' ').slice(1).join('-') || command.name)),
  ...described(command),
  options: command.args.map(toOption).sort(requiredFirst),
});

const types: Record<Argument['type'], number> = { text: 3, number: 10, reference: 3, choice: 3, file: 11 };

const toOption = (argument: Argument): Json => ({
  type: types[argument.type],
  name: asName(argument.name),
  ...localised('name', asName(argument.english)),
  ...described(argument),
  // In a candidate's thread the candidate is understood: what is missing elsewhere is told by the command itself.
  required: argument.required && !argument.of?.includes('candidate'),
  ...(argument.type === 'reference' ? { autocomplete: true } : {}),
  ...(argument.type === 'choice' && argument.choices ? { choices: choicesOf(argument.choices) } : {}),
});

const choicesOf = (choices: readonly string[]): Json[] =>
  choices.slice(0, limits.options).map((value) => ({ name: cut(value, limits.commandText), value }));

const described = ({ summary }: Pick<Argument, 'summary'>): Json => ({
  description: cut(summary(messagesFor('fr')), limits.commandText),
  ...localised('description', cut(summary(messagesFor('en')), limits.commandText)),
});

const localised = (what: 'name' | 'description', english: string): Json => ({
  [`${what}_localizations`]: { 'en-US': english, 'en-GB': english },
});

const requiredFirst = (one: Json, other: Json) => Number(other.required) - Number(one.required);

/** Lower case, without accents, words joined: what Discord takes as a name. */
const asName = (words: string, joint = '-'): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, joint)
    .slice(0, limits.commandName);
