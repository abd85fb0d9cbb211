import { z } from 'zod';
import { monthOf } from '../ai/month.ts';
import { readAiSettings } from '../ai/settings.ts';
import { sumCosts } from '../ai/sum-costs.ts';
import { costsCard } from '../cards/costs-card.ts';
import { type Command, gate } from './command.ts';

const month = z
  .string()
  .trim()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/);

export const costsCommand: Command = {
  name: 'matchpro couts',
  english: 'matchpro costs',
  summary: (t) => t.commands.coming.costs,
  args: [
    { name: 'mois', english: 'month', summary: (t) => t.ai.command.month, type: 'text', required: false },
  ],
  right: 'administer',
  answers: 'person',
  run: gate(z.object({ mois: month.optional() }), (context, { mois }) =>
    context.act(async (room, say) => {
      const { name, from, to } = monthOf(mois ? new Date(`${mois}-15T12:00:00Z`) : context.clock.now());
      const sums = sumCosts(await room.usage.between(from, to));
      const { budget } = await readAiSettings(room);
      const names = new Map<string, string>();
      for (const { person, name: known } of await room.members.list()) if (known) names.set(person, known);
      await say(costsCard({ month: name, sums, budget, names }, context.t));
    }),
  ),
};
