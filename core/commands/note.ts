import { z } from 'zod';
import type { Candidate } from '../candidates/candidate.ts';
import { noteCard } from '../cards/note-card.ts';
import { Refusal } from '../errors.ts';
import { readNote } from '../interactions/read-note.ts';
import { toneOf } from '../interactions/tone.ts';
import { candidateArgument, candidateNumber } from './arguments.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateNumbered } from './look-up.ts';

export const noteCommand: Command = {
  name: 'note',
  english: 'note',
  summary: (t) => t.commands.note.summary,
  args: [
    candidateArgument,
    {
      name: 'texte',
      english: 'text',
      summary: (t) => t.commands.note.text,
      type: 'text',
      required: true,
      rest: true,
    },
  ],
  right: 'edit',
  answers: 'person',
  run: gate(z.object({ candidat: candidateNumber, texte: z.string() }), async (context, args) => {
    const candidate = await context.read((room) => candidateNumbered(room, args.candidat));
    await addNote(context, candidate, args.texte);
  }),
};

/** Keeps a typed note with its kind and its tone, and says so. */
export const addNote = (context: ActContext, candidate: Candidate, typed: string) =>
  context.act(async (room, say) => {
    const note = readNote(typed);
    if (note.text === '') throw new Refusal('note.empty', { command: '/note' });
    const kept = await room.interactions.add({
      candidate: candidate.id,
      kind: note.kind,
      text: note.text,
      by: context.asker.person,
      at: context.clock.now(),
    });
    const tone = toneOf(note.text);
    await room.interactions.weigh(kept.id, tone);
    const act = { act: 'note.added', by: context.asker.person, at: context.clock.now(), subject: kept.id };
    await room.history.add({ ...act, before: null, after: { candidate: candidate.id, kind: note.kind } });
    await say(noteCard({ candidate, interaction: { ...kept, tone } }, context.t), { about: [candidate.id] });
  });
