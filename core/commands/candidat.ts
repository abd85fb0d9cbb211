import { z } from 'zod';
import { candidateListCard } from '../cards/candidate-list-card.ts';
import { candidateNotesCard } from '../cards/candidate-notes-card.ts';
import { candidateRecordCard } from '../cards/candidate-record-card.ts';
import { recordOf } from '../work/candidate-record.ts';
import { portrait } from '../work/portrait.ts';
import { candidateArgument, candidateNumber } from './arguments.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateNumbered } from './look-up.ts';
import { removeCandidate } from './remove-candidate.ts';
import { searchCandidates } from './search-candidates.ts';

const page = z.object({
  mots: z.string().default(''),
  limite: z.coerce.number().int().min(1).max(100).default(50),
  depuis: z.coerce.number().int().min(0).default(0),
});

export const candidateCommands: Command[] = [
  {
    name: 'candidat chercher',
    english: 'candidate search',
    summary: (t) => t.commands.candidate.search,
    args: [
      {
        name: 'mots',
        english: 'words',
        summary: (t) => t.commands.candidate.words,
        type: 'text',
        required: false,
        rest: true,
      },
      {
        name: 'limite',
        english: 'limit',
        summary: (t) => t.day.commands.limit,
        type: 'number',
        required: false,
      },
      {
        name: 'depuis',
        english: 'offset',
        summary: (t) => t.day.commands.offset,
        type: 'number',
        required: false,
      },
    ],
    right: 'see',
    answers: 'channel',
    run: gate(page, async (context, { mots, limite, depuis }) => {
      const found = await searchCandidates(context, { words: mots, limit: limite, offset: depuis });
      const about = found.candidates.map((candidate) => candidate.id);
      await context.act((_room, say) =>
        say(candidateListCard({ query: mots, ...found, offset: depuis }, context.t), { about }),
      );
    }),
  },
  {
    name: 'candidat voir',
    english: 'candidate show',
    summary: (t) => t.commands.candidate.show,
    args: [candidateArgument],
    right: 'see',
    answers: 'channel',
    run: gate(z.object({ candidat: candidateNumber }), (context, { candidat }) =>
      showCandidate(context, candidat),
    ),
  },
  {
    name: 'candidat ajouter',
    english: 'candidate add',
    summary: (t) => t.commands.candidate.add,
    args: [],
    right: 'edit',
    answers: 'form',
    form: () => ({ form: 'candidate', subject: '', values: {} }),
  },
  {
    name: 'candidat modifier',
    english: 'candidate edit',
    summary: (t) => t.commands.candidate.edit,
    args: [candidateArgument],
    right: 'edit',
    answers: 'form',
    form: (raw) => ({ form: 'candidate', subject: raw.candidat ?? '', values: {} }),
  },
  {
    name: 'candidat supprimer',
    english: 'candidate delete',
    summary: (t) => t.commands.candidate.remove,
    args: [candidateArgument],
    right: 'erase',
    answers: 'person',
    run: gate(z.object({ candidat: candidateNumber }), (context, { candidat }) =>
      removeCandidate(context, (room) => candidateNumbered(room, candidat)),
    ),
  },
];

const showCandidate = (context: ActContext, number: number) =>
  context.act(async (room, say) => {
    const candidate = await candidateNumbered(room, number);
    const card = await portrait(room, candidate, context, null);
    const interactions = await room.interactions.ofCandidate(candidate.id, 20);
    await say(card, { about: [candidate.id] });
    const record = candidateRecordCard(await recordOf(room, candidate), context.t);
    await say(record, { part: 'record', under: true, about: [candidate.id] });
    if (interactions.length === 0) return;
    const notes = candidateNotesCard({ candidate, interactions }, context.t);
    await say(notes, { part: 'notes', under: true, about: [candidate.id] });
  });
