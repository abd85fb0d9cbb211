import { Refusal } from '../errors.ts';
import type { Argument, Command, RawArguments } from './command.ts';
import { readReference, writeReference } from './references.ts';

/** Slack's free text, Discord's named options, a mention in a thread: one raw record for the zod gate. */
export type Input =
  | { text: string }
  | { sub: string | null; options: Record<string, string | number | boolean> };

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
  const given = 'text' in input ? fromText(command, rest) : fromOptions(command, input.options);
  return { command, raw: checked(command, given, implied) };
};

/** How the command is written, e.g. '/match offre-42 [top:5]'. */
export const usageOf = (command: Command): string =>
  [`/${command.name}`, ...command.args.map((arg) => (arg.required ? `<${arg.name}>` : `[${arg.name}]`))].join(
    ' ',
  );

const findCommand = (table: readonly Command[], name: string, input: Input) => {
  const words = [name, ...('text' in input ? input.text.trim().split(/\s+/) : [input.sub ?? ''])].filter(
    Boolean,
  );
  const path = words[0] && fold(words[0]) === 'matchpro' && !isOwn(table, words) ? words.slice(1) : words;
  const two = path.length > 1 ? commandCalled(table, path.slice(0, 2).join(' ')) : undefined;
  const one = path.length > 0 ? commandCalled(table, path[0] ?? '') : undefined;
  const command = two ?? one;
  if (!command) throw unknown(table, path.length > 0 ? path : ['matchpro']);
  const taken = words.length - path.length + (two ? 2 : 1) - 1;
  return { command, rest: 'text' in input ? dropWords(input.text, taken) : '' };
};

const isOwn = (table: readonly Command[], words: string[]) =>
  commandCalled(table, words.slice(0, 2).join(' ')) !== undefined;

const commandCalled = (table: readonly Command[], path: string): Command | undefined => {
  const wanted = fold(path);
  return table.find((command) => fold(command.name) === wanted || fold(command.english) === wanted);
};

const dropWords = (line: string, count: number): string =>
  line.trim().replace(new RegExp(`^(?:\\S+\\s*){${Math.max(0, count)}}`), '');

const unknown = (table: readonly Command[], path: string[]) => {
  const typed = path.slice(0, 2).join(' ');
  const names = table.flatMap((command) => [command.name, command.english]);
  const first = path[0] ?? '';
  const opening = names.find((name) => fold(name).startsWith(`${fold(first)} `));
  const singles = names.filter((name) => !name.includes(' '));
  return new Refusal('unknown.command', {
    typed,
    nearest: nearestTo(typed, names) ?? nearestTo(first, singles) ?? opening ?? null,
  });
};

/** The name at the smallest edit distance, when it is near enough to be meant. */
export const nearestTo = (typed: string, names: readonly string[]): string | null => {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(fold(typed), fold(name)) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return ranked && ranked.distance <= Math.max(2, typed.length / 3) ? ranked.name : null;
};

const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

const fromText = (command: Command, rest: string): RawArguments => {
  const raw: RawArguments = {};
  let left = rest.trim();
  for (const arg of command.args) {
    if (arg.rest) continue;
    const named = takeNamed(left, arg);
    if (!named) continue;
    raw[arg.name] = named.value;
    left = named.left;
  }
  for (const arg of command.args) {
    if (raw[arg.name] !== undefined || left === '') continue;
    const taken = arg.rest ? { value: left, left: '' } : takeFirst(left);
    raw[arg.name] = taken.value;
    left = taken.left;
  }
  return raw;
};

/** `top:3` or `top=3`, anywhere in the line, by French or English name. */
const takeNamed = (line: string, arg: Argument): { value: string; left: string } | undefined => {
  const found = new RegExp(
    `(?:^|\\s)(?:${arg.name}|${arg.english})\\s*[:=]\\s*("[^"]*"|«[^»]*»|\\S+)`,
    'i',
  ).exec(line);
  if (!found?.[1]) return undefined;
  const left = `${line.slice(0, found.index)} ${line.slice(found.index + found[0].length)}`.trim();
  return { value: unquoted(found[1]), left };
};

const takeFirst = (line: string): { value: string; left: string } => {
  const found = /^(«[^»]*»|"[^"]*"|“[^”]*”|(?:offre|offer|candidat|candidate)\s+\d+(?=\s|$)|\S+)\s*/i.exec(
    line,
  );
  if (!found?.[1]) return { value: line, left: '' };
  return { value: unquoted(found[1]), left: line.slice(found[0].length) };
};

const unquoted = (value: string) => value.replace(/^["«“]\s*|\s*["»”]$/g, '').trim();

const fromOptions = (command: Command, options: Record<string, string | number | boolean>): RawArguments => {
  const raw: RawArguments = {};
  for (const arg of command.args) {
    const value = options[arg.name] ?? options[arg.english];
    if (value !== undefined && String(value).trim() !== '') raw[arg.name] = unquoted(String(value));
  }
  return raw;
};

const checked = (command: Command, given: RawArguments, implied: string | null): RawArguments => {
  const raw = implied ? withImplied(command, given, implied) : { ...given };
  for (const arg of command.args) {
    const value = raw[arg.name];
    if (value === undefined && arg.required) throw missing(command, arg);
    if (value !== undefined) raw[arg.name] = normalised(command, arg, value);
  }
  return raw;
};

/** In a candidate's thread `pourquoi offre-42` means this candidate: what was typed moves on to the next place. */
const withImplied = (command: Command, given: RawArguments, implied: string): RawArguments => {
  const place = command.args.findIndex((arg) => arg.type === 'reference' && arg.of?.includes('candidate'));
  const arg = command.args[place];
  if (!arg || (given[arg.name] !== undefined && readReference(given[arg.name] ?? '', arg.of ?? [])))
    return { ...given };
  const after = command.args[place + 1];
  const displaced = given[arg.name];
  const moved =
    after && displaced !== undefined
      ? { [after.name]: [displaced, given[after.name]].filter(Boolean).join(' ') }
      : {};
  return { ...given, ...moved, [arg.name]: implied };
};

const normalised = (command: Command, arg: Argument, value: string): string => {
  if (arg.type === 'number' && !/^\d{1,4}$/.test(value)) throw wrong(command, arg, value);
  if (arg.choices) {
    const meant = fold(arg.synonyms?.[fold(value)] ?? value);
    const choice = arg.choices.find((known) => fold(known) === meant);
    if (choice === undefined) throw wrong(command, arg, value);
    return choice;
  }
  if (arg.type !== 'reference') return value;
  const reference = readReference(value, arg.of ?? []);
  if (!reference) throw wrong(command, arg, value);
  return writeReference(reference);
};

const missing = (command: Command, arg: Argument) =>
  new Refusal('argument.missing', {
    command: `/${command.name}`,
    argument: arg.name,
    usage: usageOf(command),
  });

const wrong = (command: Command, arg: Argument, given: string) =>
  new Refusal('argument.wrong', {
    command: `/${command.name}`,
    argument: arg.name,
    given,
    usage: usageOf(command),
  });

const fold = (value: string) =>
  value
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();
