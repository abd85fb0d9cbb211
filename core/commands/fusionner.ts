import { distinctCard } from '../cards/distinct-card.ts';
import { distinctKey } from '../work/compare-candidate.ts';
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
        const pair = [await candidateOf(room, first), await candidateOf(room, second)] as const;
        await room.settings.set(distinctKey(pair[0].id, pair[1].id), true);
        await say(distinctCard(context.t));
      });
    },
  },
];
