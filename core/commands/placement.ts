import { z } from 'zod';
import { placementListCard } from '../cards/placement-list-card.ts';
import { candidateArgument, offerArgument, optional } from './arguments.ts';
import { type CardAction, type Command, gate } from './command.ts';

export const placementCommands: Command[] = [
  {
    name: 'placement ajouter',
    english: 'placement add',
    summary: (t) => t.day.commands.placementAdd,
    args: [candidateArgument, optional(offerArgument)],
    right: 'edit',
    answers: 'form',
    form: (raw) => ({
      ...{ form: 'placement', values: {} },
      subject: [raw.candidat, raw.offre].filter(Boolean).join('/'),
    }),
  },
  {
    name: 'placement liste',
    english: 'placement list',
    summary: (t) => t.day.commands.placementList,
    args: [],
    right: 'see',
    answers: 'channel',
    run: gate(z.object({}), async (context) => {
      await context.act(async (room, say) => {
        const placements = (await room.placements.list()).toReversed();
        const shown = [];
        for (const placement of placements) {
          const candidate = placement.candidate ? await room.candidates.get(placement.candidate) : null;
          shown.push({ placement, candidate });
        }
        const about = shown.flatMap(({ candidate }) => (candidate ? [candidate.id] : []));
        await say(placementListCard({ placements: shown }, context.t), { about });
      });
    }),
  },
  {
    name: 'placement terminer',
    english: 'placement end',
    summary: (t) => t.day.commands.placementEnd,
    args: [candidateArgument],
    right: 'edit',
    answers: 'form',
    form: (raw) => ({ form: 'placement-end', subject: raw.candidat ?? '', values: {} }),
  },
];

export const placementActions: CardAction[] = [
  { id: 'placement.add', right: 'edit', answers: 'form', form: 'placement' },
];
