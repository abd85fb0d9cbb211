import { helpCard } from '../cards/help-card.ts';
import type { Command } from './command.ts';
import { usageOf } from './read-line.ts';

/** Help is made from the table it stands in, hence the function. */
export const helpCommand = (table: () => readonly Command[]): Command => ({
  name: 'matchpro aide',
  english: 'matchpro help',
  summary: (t) => t.commands.matchpro.help,
  args: [],
  right: null,
  answers: 'person',
  run: async (context) => {
    const commands = table().map((command) => ({
      usage: usageOf(command),
      summary: command.summary(context.t.say),
      coming: !command.run && !command.form,
    }));
    await context.act((_room, say) => say(helpCard({ commands }, context.t)));
  },
});
