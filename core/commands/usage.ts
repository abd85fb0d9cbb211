import type { Argument, Command } from './command.ts';

/** How the command is written: '/match <référence> [top:5]'. */
export const usageOf = (command: Command): string =>
  [`/${command.name}`, ...command.args.map(placeOf)].join(' ');

/** An argument's name as people read it. */
export const shownName = (arg: Argument): string => arg.shown ?? arg.name;

const placeOf = (arg: Argument): string => {
  if (arg.required) return `<${shownName(arg)}>`;
  return arg.usual === undefined ? `[${shownName(arg)}]` : `[${shownName(arg)}:${arg.usual}]`;
};
