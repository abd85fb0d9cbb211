import { helpCard } from '../cards/help-card.ts';
import { fold } from '../cv/fold.ts';
import type { Command } from './command.ts';
import { helpName } from './find-command.ts';
import { usageOf } from './usage.ts';

/** Help is made from the table it stands in, hence the function. */
export const helpCommand = (table: () => readonly Command[]): Command => ({
  name: helpName,
  english: 'matchpro help',
  summary: (t) => t.commands.matchpro.help,
  args: [
    {
      name: 'commande',
      english: 'command',
      summary: (t) => t.commands.matchpro.helpArgument,
      type: 'text',
      required: false,
      rest: true,
    },
  ],
  right: null,
  answers: 'person',
  run: async (context, { commande = '' }) => {
    const asked = table().filter((command) => isAbout(command, commande));
    const commands = (asked.length > 0 ? asked : table()).map((command) => ({
      usage: usageOf(command),
      summary: command.summary(context.t.say),
      coming: !command.run && !command.form,
    }));
    await context.act((_room, say) => say(helpCard({ commands }, context.t)));
  },
});

/** 'offre' is about every command that begins so; 'offre voir' about that one. */
const isAbout = ({ name, english }: Command, asked: string): boolean => {
  const wanted = fold(asked).trim().replace(/^\//, '');
  if (wanted === '') return true;
  return [name, english].some((one) => `${fold(one)} `.startsWith(`${wanted} `));
};
