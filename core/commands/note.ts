import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Candidate } from '../candidates/candidate.ts';
import { noteCard } from '../cards/note-card.ts';
import { noteCheckCard } from '../cards/note-check-card.ts';
import { Refusal } from '../errors.ts';
import { checkNote } from '../interactions/note-check.ts';
import { readNote } from '../interactions/read-note.ts';
import { toneOf } from '../interactions/tone.ts';
import type { Room } from '../ports/memory.ts';
import { keepNote } from '../work/keep-note.ts';
import { heldContext } from '../work/receive-message.ts';
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

/** Keeps a typed note with its kind and its tone, and says so; words that a note must not hold are asked about first. */
export const addNote = (context: ActContext, candidate: Candidate, typed: string) =>
  context.act(async (room, say) => {
    const { text } = readNote(typed);
    if (text === '') throw new Refusal('note.empty', { command: '/note' });
    const about = [candidate.id];
    const check = checkNote(typed);
    if (check.found.length > 0) {
      const held = await holdTyped(context, room, candidate, typed);
      return say(noteCheckCard({ check, held }, context.t), { about });
    }
    const said = { candidate, text: typed, by: context.asker.person, at: context.clock.now(), message: null };
    const kept = await keepNote(room, said);
    if (!kept) return;
    const tone = toneOf(text);
    await room.interactions.weigh(kept.note.id, tone);
    const interaction = { ...kept.note, tone };
    await say(noteCard({ candidate, interaction, act: kept.act }, context.t), { about });
  });

const holdTyped = async (context: ActContext, room: Room, candidate: Candidate, typed: string) => {
  const message = `typed:${randomUUID()}`;
  const sealed = context.vault.seal(Buffer.from(typed), heldContext(context.team.id, message));
  const { conversation, asker } = context;
  const when = { at: context.clock.now(), by: asker.person, revision: 0 };
  const held = await room.heldNotes.hold({
    message,
    sealed,
    conversation,
    ...when,
    candidates: [candidate.id],
  });
  return held.id;
};
