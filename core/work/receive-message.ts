import type { Candidate } from '../candidates/candidate.ts';
import { noteCheckCard } from '../cards/note-check-card.ts';
import { whomCard } from '../cards/whom-card.ts';
import { channelOf, type EventOf, threadOf } from '../chat/event.ts';
import type { Words } from '../i18n/words.ts';
import { checkNote } from '../interactions/note-check.ts';
import { isWorthKeeping } from '../interactions/read-note.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory, Room } from '../ports/memory.ts';
import type { Vault } from '../ports/vault.ts';
import { may } from '../rights/acts.ts';
import type { Role, Team } from '../teams/team.ts';
import { keepNote, proposeFacts } from './keep-note.ts';

export interface Received {
  memory: Memory;
  clock: Clock;
  vault: Vault;
  team: Team;
  role: Role;
  /** For everybody in the thread, and for the writer alone. */
  shared: Words;
  own: Words;
}
type Message = Pick<
  EventOf<'message.posted'>,
  'message' | 'revision' | 'text' | 'by' | 'conversation' | 'replyTo'
>;

/**
 * A reply in a candidate's thread is a note on them; 📝 says that it is kept. About several candidates, or with words that a note
 * must not hold, it waits sealed for an answer. Everything else is people talking.
 */
export const receiveMessage = (context: Received, message: Message): Promise<void> =>
  context.memory.in(context.team.id, async (room) => {
    if (!may(context.role, 'edit')) return;
    const reference = messageRef(message);
    const known = await room.interactions.ofMessage(reference);
    const about = known ? [known.candidate] : await candidatesOfThread(room, message);
    if (about.length === 0) return;
    if (!isWorthKeeping(message.text)) return forget(room, reference, message.revision);
    const candidates = await present(room, about);
    const [only] = candidates;
    if (candidates.length > 1) return askWhom(room, context, message, candidates);
    if (!only) return;
    if (checkNote(message.text).found.length > 0) return askWording(room, context, message, only);
    const said = { candidate: only, text: message.text, by: message.by, at: context.clock.now() };
    const kept = await keepNote(room, { ...said, message: { ref: reference, revision: message.revision } });
    if (!kept) return;
    await room.heldNotes.forget(reference);
    await room.voice.react(reference, '📝');
    const place = { candidate: only, note: kept.note, conversation: message.conversation };
    await proposeFacts(room, place, { team: context.team, t: context.shared });
  });

/** What a person takes back is taken back here too. */
export const withdrawMessage = (
  context: Pick<Received, 'memory' | 'team'>,
  message: EventOf<'message.deleted'>,
): Promise<void> =>
  context.memory.in(context.team.id, (room) => forget(room, messageRef(message), message.revision));

const forget = async (room: Room, reference: string, revision: number): Promise<void> => {
  await room.heldNotes.forget(reference);
  await room.interactions.withdraw(reference, revision);
};

/** The one candidate this thread is about; null when it is about nobody or about several. */
export const candidateOfThread = async (room: Room, conversation: string): Promise<string | null> => {
  const about = await candidatesOfThread(room, { conversation, replyTo: null });
  return about.length === 1 ? (about[0] ?? null) : null;
};

/**
 * Whom a thread is about: the card replied to decides; else the cards of the CVs that were dropped there; else every card in it.
 * Who was merged is who they became.
 */
export const candidatesOfThread = async (
  room: Room,
  { conversation, replyTo }: Pick<Message, 'conversation' | 'replyTo'>,
): Promise<string[]> => {
  if (threadOf(conversation) === null) return [];
  const cards = (await room.voice.slotAt(conversation)).filter(({ about }) => about.length > 0);
  const replied = cards.filter(
    ({ message, about }) => message !== null && message === replyTo && about.length === 1,
  );
  const ofCvs = cards.filter(({ slot }) => slot.startsWith('cv:'));
  const deciding = [replied, ofCvs, cards].find((some) => some.length > 0) ?? [];
  const ids = new Set<string>();
  for (const id of deciding.flatMap(({ about }) => about)) ids.add((await room.merges.into(id)) ?? id);
  return [...ids];
};

const present = async (room: Room, ids: string[]): Promise<Candidate[]> => {
  const found = [];
  for (const id of ids) found.push(await room.candidates.get(id));
  return found.filter((candidate) => candidate !== null);
};

const askWhom = async (room: Room, context: Received, message: Message, candidates: Candidate[]) => {
  const held = await hold(room, context, message, candidates);
  const place = { kind: 'conversation', conversation: message.conversation } as const;
  const about = candidates.map(({ id }) => id);
  await room.voice.show(`whom:${held.id}`, place, whomCard({ candidates, held: held.id }, context.shared), {
    about,
  });
};

/** Only the writer is told: the others need not learn that there was something. */
const askWording = async (room: Room, context: Received, message: Message, candidate: Candidate) => {
  const held = await hold(room, context, message, [candidate]);
  const { by: person, conversation } = message;
  const place = { kind: 'person', person, conversation, reply: null } as const;
  const card = noteCheckCard({ check: checkNote(message.text), held: held.id }, context.own);
  await room.voice.show(`check:${held.id}`, place, card, { about: [candidate.id] });
};

const hold = (room: Room, context: Received, message: Message, candidates: Candidate[]) => {
  const { revision, by, conversation } = message;
  const reference = messageRef(message);
  return room.heldNotes.hold({
    ...{ message: reference, revision, by, conversation, at: context.clock.now() },
    sealed: context.vault.seal(Buffer.from(message.text), heldContext(room.team, reference)),
    candidates: candidates.map(({ id }) => id),
  });
};

/** What the sealed words of a message are bound to. */
export const heldContext = (team: string, message: string): string[] => ['held', team, message];

const messageRef = (event: { conversation: string; message: string }) =>
  event.message.includes(':') ? event.message : `${channelOf(event.conversation)}:${event.message}`;
