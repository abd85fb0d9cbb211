import { z } from 'zod';
import { findCandidates } from '../candidates/find-candidates.ts';
import { candidateListCard } from '../cards/candidate-list-card.ts';
import { candidateNotesCard } from '../cards/candidate-notes-card.ts';
import { portrait } from '../work/portrait.ts';
import { candidateArgument, candidateNumber } from './arguments.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateNumbered } from './look-up.ts';
import { removeCandidate } from './remove-candidate.ts';

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
        required: true,
        rest: true,
      },
    ],
    right: 'see',
    answers: 'channel',
    run: gate(z.object({ mots: z.string() }), async (context, { mots }) => {
      const all = await context.read((room) => room.candidates.all());
      const found = findCandidates(mots, all, context.vocabulary, context.clock.now());
      const shown = found.candidates.slice(0, 10);
      const values = {
        query: mots,
        understood: found.understood,
        candidates: shown,
        total: found.candidates.length,
        relax: found.relax,
      };
      await context.act((_room, say) =>
        say(candidateListCard(values, context.t), { about: shown.map((candidate) => candidate.id) }),
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
    if (interactions.length === 0) return;
    const notes = candidateNotesCard({ candidate, interactions }, context.t);
    await say(notes, { part: 'notes', under: true, about: [candidate.id] });
  });
