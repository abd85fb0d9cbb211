import { readingCard } from '../cards/reading-card.ts';
import { refusalCard } from '../cards/refusal-card.ts';
import type { EventOf } from '../chat/event.ts';
import { Refusal } from '../errors.ts';
import type { Words } from '../i18n/words.ts';
import { acceptFile, type Ground } from '../intake/accept-file.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory, Room } from '../ports/memory.ts';
import type { Role, Team } from '../teams/team.ts';

export interface Drop {
  memory: Memory;
  clock: Clock;
  team: Team;
  drop: EventOf<'file.dropped'>;
  ground: Ground;
  role: Role;
  t: Words;
}

/** A file that fell somewhere: accepted with a "reading…" card, or explained once per person and week. */
export const receiveFile = ({ memory, clock, team, drop, ground, role, t }: Drop): Promise<void> =>
  memory.in(team.id, async (room) => {
    const accepted = await acceptFile(room, drop, { ground, role, at: clock.now() });
    if (accepted.kind === 'ignored') return explainOnce(room, drop, clock, t);
    if (accepted.kind === 'known' || accepted.quiet) return;
    const place = { kind: 'conversation', conversation: drop.conversation } as const;
    await room.voice.show(accepted.slot, place, readingCard({ fileName: drop.file.name }, t), { about: [] });
  });

const explainOnce = async (room: Room, drop: EventOf<'file.dropped'>, clock: Clock, t: Words) => {
  const week = Math.floor(clock.now().getTime() / (7 * 86_400_000));
  if (!(await room.settings.once(`explained:${drop.by}:${week}`))) return;
  const place = { kind: 'person', person: drop.by, conversation: drop.conversation, reply: null } as const;
  const card = refusalCard(new Refusal('channel.not_allowed', { channel: drop.file.channel }), t);
  await room.voice.show(`explained:${drop.key}`, place, card, { about: [] });
};
