import type { Candidate } from '../candidates/candidate.ts';
import type { Card } from '../cards/card.ts';
import { factsKeptCard } from '../cards/facts-card.ts';
import { noteCard } from '../cards/note-card.ts';
import { noteCheckCard } from '../cards/note-check-card.ts';
import { noteDroppedCard } from '../cards/note-dropped-card.ts';
import { Refusal } from '../errors.ts';
import { differing, plain, record } from '../history/changes.ts';
import { newsFor } from '../interactions/facts-in-note.ts';
import type { HeldNote } from '../interactions/held-note.ts';
import { checkNote } from '../interactions/note-check.ts';
import type { Room } from '../ports/memory.ts';
import { assess } from '../work/assess.ts';
import { factsOf, keepNote, proposeFacts } from '../work/keep-note.ts';
import { heldContext } from '../work/receive-message.ts';
import type { CardAction } from './command.ts';
import type { ActContext, Say } from './context.ts';
import { candidateOf } from './look-up.ts';

/** Answers to what a note asked: about whom, in which words, and whether the record follows. */
export const noteActions: CardAction[] = [
  {
    ...{ id: 'note.about', right: 'edit', answers: 'channel' },
    run: async (context, subject, value) => {
      await context.act(async (room, say) => {
        const held = await heldOf(room, subject);
        const candidate = await candidateOf(room, value ?? '');
        if (!held.candidates.includes(candidate.id)) throw new Refusal('question.closed', {});
        const text = wordsOf(context, held);
        const check = checkNote(text);
        if (check.found.length === 0) return keep(context, room, say, { held, candidate, text });
        const { message, revision, by, conversation, sealed, at } = held;
        await room.heldNotes.release(held.id);
        const one = { message, revision, by, conversation, sealed, at, candidates: [candidate.id] };
        const again = await room.heldNotes.hold(one);
        await inPlace(room, held, noteDroppedCard(context.t), [candidate.id]);
        const place = { kind: 'person', person: context.asker.person, conversation, reply: null } as const;
        const card = noteCheckCard({ check, held: again.id }, context.t);
        await room.voice.show(`check:${again.id}`, place, card, { about: [candidate.id] });
      });
    },
  },
  {
    ...{ id: 'note.neutral', right: 'edit', answers: 'person' },
    run: async (context, subject) => {
      await context.act(async (room, say) => {
        const held = await heldOf(room, subject);
        const candidate = await room.candidates.get(held.candidates[0] ?? '');
        const { neutral } = checkNote(wordsOf(context, held));
        if (!candidate || !neutral) throw new Refusal('question.closed', {});
        await keep(context, room, say, { held, candidate, text: neutral });
      });
    },
  },
  {
    ...{ id: 'note.drop', right: 'edit', answers: 'person' },
    run: async (context, subject) => {
      await context.act(async (room, say) => {
        const held = await room.heldNotes.get(subject);
        await room.heldNotes.release(subject);
        if (held && held.candidates.length > 1) return inPlace(room, held, noteDroppedCard(context.t), []);
        await say(noteDroppedCard(context.t));
      });
    },
  },
  {
    ...{ id: 'candidate.facts', right: 'edit', answers: 'channel' },
    run: async (context, subject) => {
      await context.act((room, say) => takeFacts(context, room, say, subject));
    },
  },
];

const heldOf = async (room: Room, id: string): Promise<HeldNote> => {
  const held = await room.heldNotes.get(id);
  if (!held) throw new Refusal('question.closed', {});
  return held;
};

const wordsOf = ({ vault, team }: ActContext, held: HeldNote): string =>
  Buffer.from(vault.open(held.sealed, heldContext(team.id, held.message))).toString('utf8');

/** The answer takes the place of the question where that stands in a thread. */
const inPlace = (room: Room, { id, conversation }: HeldNote, card: Card, about: string[]) =>
  room.voice.show(`whom:${id}`, { kind: 'conversation', conversation }, card, { about });

interface Chosen {
  held: HeldNote;
  candidate: Candidate;
  text: string;
}

/** A typed note has no message of a chat: its reference begins with 'typed:'. */
const keep = async (context: ActContext, room: Room, say: Say, { held, candidate, text }: Chosen) => {
  const typed = held.message.startsWith('typed:');
  const message = typed ? null : { ref: held.message, revision: held.revision };
  const kept = await keepNote(room, { candidate, text, by: held.by, at: held.at, message });
  await room.heldNotes.release(held.id);
  if (!kept) throw new Refusal('question.closed', {});
  const about = [candidate.id];
  const card = noteCard({ candidate, interaction: kept.note, act: kept.act }, context.t);
  if (held.candidates.length > 1) await inPlace(room, held, card, about);
  else await say(card, { about });
  if (typed) return;
  await room.voice.react(held.message, '📝');
  await proposeFacts(room, { candidate, note: kept.note, conversation: held.conversation }, context);
};

/** The note is read again at the click: what it says now is what is taken. */
const takeFacts = async (context: ActContext, room: Room, say: Say, id: string) => {
  const note = await room.interactions.get(id);
  const candidate = note && (await room.candidates.get(note.candidate));
  if (!note || !candidate) throw new Refusal('question.closed', {});
  const patch = newsFor(candidate, factsOf(note, context.team)) ?? {};
  const act = await change(context, room, candidate, patch);
  await say(factsKeptCard({ candidate, patch, act }, context.t), { about: [candidate.id] });
};

const change = async (
  context: ActContext,
  room: Room,
  candidate: Candidate,
  patch: NonNullable<ReturnType<typeof newsFor>>,
): Promise<string | null> => {
  if (Object.keys(patch).length === 0) return null;
  const edited = (await room.candidates.edit(candidate.id, patch)) ?? candidate;
  await assess(room, edited, context);
  const about = {
    by: context.asker.person,
    at: context.clock.now(),
    subject: `candidat-${candidate.number}`,
  };
  const fields = differing(plain({ ...candidate }), plain({ ...edited, updatedAt: candidate.updatedAt }));
  const act = await record(room, { act: 'candidate.edited', ...about }, [
    { of: 'candidate', id: candidate.id, ...fields },
  ]);
  return act.id;
};
