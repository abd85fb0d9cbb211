import { cardActions } from '../core/commands/actions.ts';
import type { Command } from '../core/commands/command.ts';
import { formHandlers } from '../core/commands/forms.ts';

/** Two things of one name, or a form that nobody handles, stop the start. */
export const assertWired = (commands: readonly Command[]): void => {
  const problems = [
    ...twice(commands.map((command) => command.name)).map((name) => `two commands are called ${name}`),
    ...twice(cardActions.map((action) => action.id)).map((id) => `two actions are called ${id}`),
    ...cardActions.flatMap((action) =>
      action.form && !known(action.form) ? [`${action.id} opens no known form`] : [],
    ),
    ...cardActions.flatMap((action) => (action.form || action.run ? [] : [`${action.id} does nothing`])),
    ...commands.flatMap((command) =>
      command.answers === 'form' && !command.form ? [`${command.name} opens no form`] : [],
    ),
  ];
  if (problems.length > 0) throw new Error(problems.join('; '));
};

const twice = (names: string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);
const known = (form: string): boolean => formHandlers.some((handler) => handler.id === form);
