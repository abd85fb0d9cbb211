import type { Candidate } from '../candidates/candidate.ts';
import { factsCard } from '../cards/facts-card.ts';
import type { MessageRef } from '../chat/event.ts';
import { localDay } from '../digest/when.ts';
import { record } from '../history/changes.ts';
import type { Words } from '../i18n/words.ts';
import { factsInNote, newsFor } from '../interactions/facts-in-note.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { readNote } from '../interactions/read-note.ts';
import type { Room } from '../ports/memory.ts';
import type { Team } from '../teams/team.ts';

export interface Said {
  candidate: Candidate;
  text: string;
  by: string;
  at: Date;
  /** The message it is, or null for a note that was typed into a command or a form. */
  message: { ref: MessageRef; revision: number } | null;
}

/**
 * Keeps a note with its kind; its tone is weighed in the background. Answers the note and the act that undo takes back; null when
 * a newer revision of the message is kept already. The caller has asked whether it may be kept.
 */
export const keepNote = async (
  room: Room,
  { candidate, text, by, at, message }: Said,
): Promise<{ note: Interaction; act: string | null } | null> => {
  const { kind, text: words } = readNote(text);
  const told = { candidate: candidate.id, kind, text: words, by, at };
  const before = message && (await room.interactions.ofMessage(message.ref));
  const note = message
    ? await room.interactions.upsert(message.ref, message.revision, told)
    : await room.interactions.add(told);
  if (!note) return null;
  await room.jobs.add('note.weigh', { team: room.team, interaction: note.id }, { key: note.id });
  if (before) return { note, act: null };
  const about = { act: 'note.added', by, at, subject: `candidat-${candidate.number}` };
  const after = { candidate: candidate.id, kind, revision: note.revision };
  const act = await record(room, about, [{ of: 'note', id: note.id, before: null, after }]);
  return { note, act: act.id };
};

/** What a note says of a date, a place or a wish, as a change to the record with one button. */
export const proposeFacts = async (
  room: Room,
  { candidate, note, conversation }: { candidate: Candidate; note: Interaction; conversation: string },
  { team, t }: { team: Team; t: Words },
): Promise<void> => {
  const patch = newsFor(candidate, factsOf(note, team));
  if (!patch) return;
  const card = factsCard({ candidate, patch, note: note.id }, t);
  const place = { kind: 'conversation', conversation } as const;
  await room.voice.show(`facts:${note.id}`, place, card, { about: [candidate.id] });
};

/** Read on the day it was written: 'demain' stays that day. */
export const factsOf = (note: Interaction, { timeZone }: Team) =>
  factsInNote(note.text, localDay(note.at, timeZone), timeZone);
