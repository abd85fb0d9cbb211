import { distinctCard } from '../cards/distinct-card.ts';
import { candidateArgument } from './arguments.ts';
import type { Argument, CardAction, Command } from './command.ts';
import { candidateOf } from './look-up.ts';

const other: Argument = {
  ...candidateArgument,
  name: 'autre',
  english: 'other',
  summary: (t) => t.day.commands.mergeOther,
};

export const mergeCommand: Command = {
  name: 'candidat fusionner',
  english: 'candidate merge',
  summary: (t) => t.day.commands.merge,
  args: [candidateArgument, other],
  right: 'edit',
  answers: 'form',
  form: (raw) => ({ form: 'merge', subject: `${raw.candidat}/${raw.autre}`, values: {} }),
};

export const mergeActions: CardAction[] = [
  { id: 'candidate.merge', right: 'edit', answers: 'form', form: 'merge' },
  {
    ...{ id: 'candidate.distinct', right: 'edit', answers: 'person' },
    run: async (context, subject) => {
      await context.act(async (room, say) => {
        const [first = '', second = ''] = subject.split('/');
        const pair = [await candidateOf(room, first), await candidateOf(room, second)];
        const ids = pair.map(({ id }) => id).sort();
        await room.settings.once(`distinct:${ids.join(':')}`);
        await say(distinctCard(context.t));
      });
    },
  },
];
