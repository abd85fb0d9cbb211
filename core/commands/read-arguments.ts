import { fold } from '../cv/fold.ts';
import type { Argument, Command, RawArguments } from './command.ts';
import { readReference } from './references.ts';

/**
 * A typed line → raw arguments: named ones (`top:3`, `top=3`, in French or English), the others by their place. In a candidate's
 * thread `pourquoi offre-42` means this candidate, and what is typed stands in the next place.
 */
export const fromText = (command: Command, line: string, inThread: boolean): RawArguments => {
  const implied = inThread && !namesCandidate(command, line) ? candidateArgument(command) : undefined;
  const args = command.args.filter((arg) => arg !== implied);
  return args.some((arg) => arg.rest) ? upToTheRest(args, line) : anyOrder(args, line);
};

/** The candidate of the thread, at the place where a command wants one. */
export const impliedIn = (command: Command, implied: string | null): RawArguments => {
  const arg = candidateArgument(command);
  return arg && implied ? { [arg.name]: implied } : {};
};

/** Discord's named options → the same. */
export const fromOptions = (
  command: Command,
  options: Record<string, string | number | boolean>,
): RawArguments => {
  const raw: RawArguments = {};
  for (const arg of command.args) {
    const named = Object.entries(options).find(([name]) => isNamed(arg, name));
    const value = String(named?.[1] ?? '').trim();
    if (value !== '') raw[arg.name] = unquoted(value);
  }
  return raw;
};

const candidateArgument = (command: Command) =>
  command.args.find((arg) => arg.type === 'reference' && arg.of?.includes('candidate'));

/** A bare number names a candidate only where every place is filled: '3 ans de Sage' is the beginning of a note. */
const namesCandidate = ({ args }: Command, line: string): boolean => {
  const { value } = takeFirst(line.trim());
  const free = args.some((arg) => arg.rest);
  const of = args.find((arg) => arg.of?.includes('candidate'))?.of ?? [];
  const bare = /^#?\d+$/.test(value);
  if (!bare && readReference(value, of)) return true;
  if (bare && of[0] === 'offer') return true;
  if (free) return false;
  return line.trim().split(/\s+/).length >= args.length || /(?:^|\s)candidate?\s*[:=]/i.test(line);
};

/**
 * Once free words begin, a `candidat:` in them is part of what somebody wrote. Only what a command declares behind its free words
 * is taken from the end of the line: `chercher react lyon limite:5`.
 */
const upToTheRest = (args: Argument[], line: string): RawArguments => {
  const behind = args.slice(args.findIndex((arg) => arg.rest) + 1);
  const { raw, left } = takeEach(/(?:^|\s)([\p{L}-]+)[:=](\S+)$/u, line.trim(), behind);
  return { ...raw, ...fromTheStart(args, left, raw) };
};

const fromTheStart = (args: Argument[], line: string, given: RawArguments): RawArguments => {
  const raw = { ...given };
  let left = line;
  while (left !== '') {
    const open = args.filter((arg) => raw[arg.name] === undefined);
    const named = takeNamed(/^([\p{L}-]+)[:=]("[^"]*"|«[^»]*»|[^\s:=]\S*)\s*/u, left, open);
    const next = open[0];
    if (!named && !next) break;
    const taken = named ?? takePlace(next as Argument, left);
    raw[taken.arg.name] = taken.value;
    left = taken.left;
  }
  return raw;
};

/** Named arguments, one after the other, until none is found where the pattern looks. */
const takeEach = (pattern: RegExp, line: string, args: Argument[]) => {
  const raw: RawArguments = {};
  let left = line;
  for (;;) {
    const open = args.filter((arg) => raw[arg.name] === undefined);
    const named = takeNamed(pattern, left, open);
    if (!named) return { raw, left };
    raw[named.arg.name] = named.value;
    left = named.left;
  }
};

const takePlace = (arg: Argument, line: string): Taken =>
  arg.rest ? { arg, value: line, left: '' } : { arg, ...takeFirst(line) };

const anyOrder = (args: Argument[], line: string): RawArguments => {
  const named = takeEach(/(?:^|\s)([\p{L}-]+)\s*[:=]\s*("[^"]*"|«[^»]*»|\S+)/gu, line.trim(), args);
  const { raw } = named;
  let { left } = named;
  for (const arg of args) {
    if (raw[arg.name] !== undefined || left === '') continue;
    const taken = takeFirst(left);
    raw[arg.name] = taken.value;
    left = taken.left;
  }
  return raw;
};

interface Taken {
  arg: Argument;
  value: string;
  left: string;
}

/** The first `name:value` that belongs to one of these arguments, and the line without it. */
const takeNamed = (pattern: RegExp, line: string, args: Argument[]): Taken | undefined => {
  const matches = pattern.global ? [...line.matchAll(pattern)] : [pattern.exec(line)];
  for (const found of matches) {
    const [whole = '', name = '', value = ''] = found ?? [];
    const arg = args.find((one) => !one.rest && isNamed(one, name));
    if (!found || !arg) continue;
    const before = line.slice(0, found.index).trim();
    const left = `${before} ${line.slice(found.index + whole.length)}`.trim();
    return { arg, value: unquoted(value), left };
  }
  return undefined;
};

const isNamed = (arg: Argument, name: string) => {
  const typed = fold(name);
  return typed === fold(arg.name) || typed === fold(arg.english);
};

const takeFirst = (line: string): { value: string; left: string } => {
  const found = /^(«[^»]*»|"[^"]*"|“[^”]*”|(?:offre|offer|candidat|candidate)\s+\d+(?=\s|$)|\S+)\s*/i.exec(
    line,
  );
  if (!found?.[1]) return { value: line, left: '' };
  return { value: unquoted(found[1]), left: line.slice(found[0].length) };
};

const unquoted = (value: string) => value.replace(/^["«“]\s*|\s*["»”]$/g, '').trim();
