import type { CvDocument } from '../candidates/document.ts';
import { readingCard } from '../cards/reading-card.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import type { EventOf } from '../chat/event.ts';
import { Refusal } from '../errors.ts';
import type { Words } from '../i18n/words.ts';
import { type Accepted, acceptFile, type Ground } from '../intake/accept-file.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory, Room } from '../ports/memory.ts';
import type { Role, Team } from '../teams/team.ts';
import { candidateOfThread } from './receive-message.ts';
import { showBatchSoon } from './show-batch.ts';

export interface Drop {
  memory: Memory;
  clock: Clock;
  team: Team;
  drop: EventOf<'file.dropped'>;
  ground: Ground;
  role: Role;
  t: Words;
}

/**
 * A file that fell somewhere: accepted with a "reading…" card or as one of a batch, or explained once per person and week.
 * A file that somebody asked for is always answered. Throws Refusal channel.not_allowed then.
 */
export const receiveFile = (context: Drop): Promise<void> =>
  context.memory.in(context.team.id, async (room) => {
    const { drop, ground, role, clock, t } = context;
    const thread = await candidateOfThread(room, drop.conversation);
    const accepted = await acceptFile(room, drop, { ground, role, at: clock.now(), thread });
    if (accepted.kind === 'ignored') return explain(room, drop, clock, t);
    if (accepted.kind === 'known') return drop.asked ? again(room, context, accepted) : undefined;
    if (accepted.batch) return showBatchSoon(room, { ...accepted, batch: accepted.batch }, clock.now());
    if (!accepted.quiet) await showReading(room, context, accepted.slot, accepted.conversation);
  });

const showReading = (room: Room, { drop, t }: Drop, slot: string, conversation: string) =>
  room.voice.show(
    slot,
    { kind: 'conversation', conversation },
    readingCard({ fileName: drop.file.name }, t),
    { about: [] },
  );

/** Somebody insists on a file that came before: the card is shown again, what was refused is tried again. */
const again = async (room: Room, context: Drop, known: Extract<Accepted, { kind: 'known' }>) => {
  const { document, slot } = known;
  const label = { team: room.team, slot, conversation: context.drop.conversation };
  if (document.candidate)
    return room.jobs.add('candidate.present', { ...label, candidate: document.candidate }, { key: slot });
  if (!isOver(document)) return;
  await room.documents.edit(document.id, { state: 'accepted' });
  await showReading(room, context, slot, label.conversation);
  await room.jobs.add('cv.read', { ...label, document: document.id, asked: true }, { key: document.id });
};

const isOver = ({ state }: CvDocument) => state === 'refused' || state === 'duplicate';

const explain = async (room: Room, drop: EventOf<'file.dropped'>, clock: Clock, t: Words) => {
  const refusal = new Refusal('channel.not_allowed', { channel: drop.file.channel });
  if (drop.asked) throw refusal;
  const week = Math.floor(clock.now().getTime() / (7 * 86_400_000));
  if (!(await room.settings.once(`explained:${drop.by}:${week}`))) return;
  const place = { kind: 'person', person: drop.by, conversation: drop.conversation, reply: null } as const;
  await room.voice.show(`explained:${drop.key}`, place, refusalCard(refusal, t), { about: [] });
};
