import { comingCard } from '../cards/coming-card.ts';
import { Refusal } from '../errors.ts';
import { requireRight } from '../rights/acts.ts';
import { ArgumentProblem, type Command, type RawArguments } from './command.ts';
import type { ActContext } from './context.ts';
import { shownName, usageOf } from './usage.ts';

/** The right first, then the zod gate, then the act. A command that is not built says so. */
export const runCommand = async (context: ActContext, command: Command, raw: RawArguments): Promise<void> => {
  requireRight(context.asker, command.right);
  if (!command.run) {
    await context.act((_room, say) => say(comingCard({ command: `/${command.name}` }, context.t)));
    return;
  }
  try {
    await command.run(context, raw);
  } catch (problem) {
    throw problem instanceof ArgumentProblem ? wrongArgument(command, raw, problem.argument) : problem;
  }
};

const wrongArgument = (command: Command, raw: RawArguments, argument: string) =>
  new Refusal('argument.wrong', {
    command: `/${command.name}`,
    argument: shownOf(command, argument),
    given: raw[argument] ?? '',
    usage: usageOf(command),
  });

const shownOf = (command: Command, argument: string): string => {
  const arg = command.args.find((known) => known.name === argument);
  return arg ? shownName(arg) : argument;
};
