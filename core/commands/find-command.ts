import { fold } from '../cv/fold.ts';
import { Refusal } from '../errors.ts';
import type { Command } from './command.ts';
import { nearestTo } from './nearest.ts';

/** Slack's free text, Discord's named options, a mention in a thread: one raw record for the zod gate. */
export type Input =
  | { text: string }
  | { sub: string | null; options: Record<string, string | number | boolean> };

export interface Found {
  command: Command;
  /** What of the typed line stands behind the command's name. */
  rest: string;
}

export const helpName = 'matchpro aide';

/**
 * The command that is called, under its own name or under `/matchpro`. 'aide', 'help', `/offre aide` and a base alone (`/offre`) call
 * the help, about that base. Throws Refusal unknown.command.
 */
export const findCommand = (table: readonly Command[], name: string, input: Input): Found => {
  const typed = [name, ...('text' in input ? input.text.trim().split(/\s+/) : [input.sub ?? ''])].filter(
    Boolean,
  );
  const path = isOwn(table, typed) ? typed : withoutMatchpro(typed);
  const about = helpAbout(table, path);
  if (about !== null) return { command: helpIn(table), rest: about };
  const two = path.length > 1 ? commandCalled(table, path.slice(0, 2).join(' ')) : undefined;
  const command = two ?? commandCalled(table, path[0] ?? '');
  if (!command) throw unknown(table, path);
  const taken = typed.length - path.length + (two ? 2 : 1) - 1;
  return { command, rest: 'text' in input ? dropWords(input.text, taken) : '' };
};

const isOwn = (table: readonly Command[], typed: string[]) =>
  !isHelpWord(typed[1] ?? '') && commandCalled(table, typed.slice(0, 2).join(' ')) !== undefined;

const withoutMatchpro = (typed: string[]) => (same(typed[0] ?? '', 'matchpro') ? typed.slice(1) : typed);

/** What help is asked about: '' for everything; null when no help is asked for. */
const helpAbout = (table: readonly Command[], path: string[]): string | null => {
  const [first = '', second] = path;
  if (first === '' || isHelpWord(first)) return path.slice(1).join(' ');
  const last = path.at(-1) ?? '';
  if (second === undefined) return isBase(table, first) && !commandCalled(table, first) ? first : null;
  if (!isHelpWord(last) || path.length > 3) return null;
  const about = path.slice(0, -1).join(' ');
  const meant = commandCalled(table, about);
  if (meant) return meant.args[0]?.rest ? null : about;
  return path.length === 2 && isBase(table, first) ? first : null;
};

const isHelpWord = (word: string) => ['aide', 'help', '?'].includes(fold(word));

const isBase = (table: readonly Command[], word: string) =>
  table.some((command) =>
    [command.name, command.english].some((name) => fold(name).startsWith(`${fold(word)} `)),
  );

const helpIn = (table: readonly Command[]): Command => {
  const help = table.find((command) => command.name === helpName);
  if (!help) throw new Error('a table of commands without help');
  return help;
};

const commandCalled = (table: readonly Command[], path: string): Command | undefined =>
  table.find((command) => same(command.name, path) || same(command.english, path));

const same = (one: string, other: string) => fold(one).trim() === fold(other).trim();

const dropWords = (line: string, count: number): string =>
  line.trim().replace(new RegExp(`^(?:\\S+\\s*){${Math.max(0, count)}}`), '');

const unknown = (table: readonly Command[], path: string[]) => {
  const typed = path.slice(0, 2).join(' ');
  const names = table.flatMap((command) => [command.name, command.english]);
  const [first = ''] = path;
  const singles = names.filter((name) => !name.includes(' '));
  const base = isBase(table, first) ? `${first} aide` : null;
  return new Refusal('unknown.command', {
    typed,
    nearest: nearestTo(typed, names) ?? nearestTo(first, singles) ?? base,
  });
};
