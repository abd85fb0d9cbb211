import { z } from 'zod';
import { undoneCard } from '../cards/undone-card.ts';
import { Refusal } from '../errors.ts';
import type { Change } from '../history/changes.ts';
import type { LoggedAct } from '../history/event-log.ts';
import { lastUndoable, undo } from '../history/undo.ts';
import type { Room } from '../ports/memory.ts';
import { assess } from '../work/assess.ts';
import { type CardAction, type Command, gate } from './command.ts';
import type { ActContext, Say } from './context.ts';

export const undoCommand: Command = {
  name: 'matchpro annuler',
  english: 'matchpro undo',
  summary: (t) => t.day.commands.undo,
  args: [
    {
      name: 'reference',
      english: 'reference',
      shown: 'référence',
      summary: (t) => t.day.commands.undoReference,
      ...{ type: 'reference', of: ['candidate', 'offer'], required: false },
    },
  ],
  right: 'edit',
  answers: 'channel',
  run: gate(z.object({ reference: z.string().optional() }), async (context, { reference }) => {
    await context.act(async (room, say) => {
      const now = context.clock.now();
      await takeBack(context, room, say, await lastUndoable(room, context.asker, now, reference ?? null));
    });
  }),
};

/** The button under what was done: the act's id is its subject. */
export const undoActions: CardAction[] = [
  {
    ...{ id: 'act.undo', right: 'edit', answers: 'channel' },
    run: async (context, subject) => {
      await context.act(async (room, say) => takeBack(context, room, say, await room.history.get(subject)));
    },
  },
];

const takeBack = async (context: ActContext, room: Room, say: Say, act: LoggedAct | null) => {
  if (!act) throw new Refusal('undo.none', {});
  const changes = await undo(room, act, context.asker, context.clock.now());
  const about = await refresh(context, room, changes);
  await say(undoneCard({ act: act.act, subject: act.subject }, context.t), { about });
};

/** Scores follow what was put back. Answers the candidates it is about. */
const refresh = async (context: ActContext, room: Room, changes: Change[]): Promise<string[]> => {
  const about = new Set<string>();
  for (const { of, id } of changes) {
    if (of === 'candidate') about.add(id);
    if (of === 'merge') for (const both of await bothOf(room, id)) about.add(both);
    if (of === 'offer') await room.jobs.add('offer.match', { team: context.team.id, offer: id }, { key: id });
  }
  for (const id of about) {
    const candidate = await room.candidates.get(id);
    if (candidate) await assess(room, candidate, context);
  }
  return [...about];
};

const bothOf = async (room: Room, id: string): Promise<string[]> => {
  const merge = await room.merges.get(id);
  return merge ? [merge.kept, merge.gone.candidate.id] : [];
};
