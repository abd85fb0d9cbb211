import { channelOf, type EventOf, threadOf } from '../chat/event.ts';
import { isWorthKeeping, readNote } from '../interactions/read-note.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory, Room } from '../ports/memory.ts';
import { may } from '../rights/acts.ts';
import type { Role, Team } from '../teams/team.ts';

export interface Received {
  memory: Memory;
  clock: Clock;
  team: Team;
  role: Role;
}

/** A reply in the thread of ONE candidate is a note on them; 📝 says that it is kept. Everything else is people talking. */
export const receiveMessage = (context: Received, message: EventOf<'message.posted'>): Promise<void> =>
  context.memory.in(context.team.id, async (room) => {
    const note = readNote(message.text);
    const reference = messageRef(message);
    const candidate = await candidateOfThread(room, message.conversation);
    if (!candidate || !may(context.role, 'edit')) return;
    if (!isWorthKeeping(message.text)) {
      await room.interactions.withdraw(reference, message.revision);
      return;
    }
    const at = context.clock.now();
    const said = { candidate, kind: note.kind, text: note.text, by: message.by, at };
    const kept = await room.interactions.upsert(reference, message.revision, said);
    if (!kept) return;
    await room.jobs.add('note.weigh', { team: context.team.id, interaction: kept.id }, { key: kept.id });
    await room.voice.react(reference, '📝');
  });

/** What a person takes back is taken back here too. */
export const withdrawMessage = (context: Received, message: EventOf<'message.deleted'>): Promise<void> =>
  context.memory.in(context.team.id, async (room) => {
    await room.interactions.withdraw(messageRef(message), message.revision);
  });

/** The one candidate this thread is about; null when it is about nobody or about several. */
export const candidateOfThread = async (room: Room, conversation: string): Promise<string | null> => {
  if (threadOf(conversation) === null) return null;
  const slots = await room.voice.slotAt(conversation);
  const about = new Set(slots.filter((slot) => slot.about.length > 0).flatMap((slot) => slot.about));
  const [only] = about;
  return about.size === 1 && only !== undefined ? only : null;
};

const messageRef = (event: { conversation: string; message: string }) =>
  event.message.includes(':') ? event.message : `${channelOf(event.conversation)}:${event.message}`;
