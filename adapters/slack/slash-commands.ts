import type { Command } from '../../core/commands/command.ts';
import type { Messages } from '../../core/i18n/index.ts';

/** What an adapter needs to know of a command. */
export type CommandShape = Pick<Command, 'name' | 'english' | 'summary' | 'args' | 'answers'>;

/** The `slash_commands` of Slack's app manifest: one per base name, with the arguments as usage. */
export const toManifestCommands = (commands: readonly CommandShape[], t: Messages, url?: string) => {
  const bases = new Map<string, CommandShape[]>();
  for (const command of commands) {
    const base = baseOf(command.name);
    bases.set(base, [...(bases.get(base) ?? []), command]);
  }
  return [...bases].map(([base, group]) => {
    const usage = group.map(usageOf).filter(Boolean).join(' | ').slice(0, 140);
    const summaries = group.map((command) => command.summary(t)).join(' · ');
    return {
      command: `/${base}`,
      description: summaries.slice(0, 140),
      ...(usage ? { usage_hint: usage } : {}),
      should_escape: false,
      ...(url ? { url } : {}),
    };
  });
};

/** Must this command be answered with a form at once? The longest declared name that the typed words begin with decides. */
export const opensForm = (commands: readonly CommandShape[], command: string, text: string): boolean => {
  const typed = fold(`${command} ${text}`);
  const meant = commands
    .filter(({ name }) => typed === fold(name) || typed.startsWith(`${fold(name)} `))
    .sort((one, other) => other.name.length - one.name.length)[0];
  return meant?.answers === 'form';
};

const baseOf = (name: string) => name.split(' ')[0] ?? name;

const usageOf = (command: CommandShape): string => {
  const sub = command.name.split(' ').slice(1);
  const args = command.args.map(({ name, required }) => (required ? `<${name}>` : `[${name}]`));
  return [...sub, ...args].join(' ');
};

/** 'Créer  ' and 'creer' are the same word. */
const fold = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
