import { followUpCard } from '../cards/follow-up-card.ts';
import { localDay, localTime } from '../digest/when.ts';
import { wordsFor } from '../i18n/words.ts';
import { isWorkingDay } from '../pipeline/calendar.ts';
import type { FollowUp } from '../pipeline/stage.ts';
import type { Clock } from '../ports/clock.ts';
import type { Memory } from '../ports/memory.ts';
import { may } from '../rights/acts.ts';
import type { Member, Role, Team } from '../teams/team.ts';

export interface Delivery {
  memory: Memory;
  clock: Clock;
  /** What a person is in a team now. */
  roleOf(team: Team, person: string): Promise<Role>;
}

/** A tick of the clock: at the team's hour each follow-up of the day goes to who planned it, once. */
export const deliverFollowUps = async (context: Delivery): Promise<void> => {
  for (const team of await context.memory.doorstep.teams()) {
    if (isTime(team, context.clock.now())) await deliverOf(context, team);
  }
};

/** A day that nobody works is caught up on the next one. */
const isTime = ({ digest, timeZone }: Team, now: Date): boolean =>
  isWorkingDay(localDay(now, timeZone), timeZone) && localTime(now, timeZone) >= digest.at;

const deliverOf = async (context: Delivery, team: Team): Promise<void> => {
  const today = localDay(context.clock.now(), team.timeZone);
  const due = await context.memory.in(team.id, async (room) => {
    const members = await room.members.list();
    const waiting = [];
    for (const followUp of await room.followUps.due(today)) {
      const member = members.find(({ id }) => id === followUp.member);
      const told = await room.settings.get<string>(toldKey(followUp));
      if (member && told !== followUp.due) waiting.push({ followUp, member });
    }
    return waiting;
  });
  for (const one of due) await deliver(context, team, one);
};

/** Who may no longer see candidates is told nothing; the digest still holds the follow-up. */
const deliver = async (
  context: Delivery,
  team: Team,
  { followUp, member }: { followUp: FollowUp; member: Member },
): Promise<void> => {
  const sees = may(await context.roleOf(team, member.person), 'see');
  await context.memory.in(team.id, async (room) => {
    const now = await room.followUps.get(followUp.id);
    if (now?.state !== 'waiting' || now.due !== followUp.due) return;
    await room.settings.set(toldKey(now), now.due);
    if (!(await room.settings.once(`follow-up:${now.id}:${now.due}`))) return;
    const candidate = await room.candidates.get(now.candidate);
    if (!candidate || !sees) return;
    const t = wordsFor(member.locale ?? team.locale, team.timeZone);
    const { person } = member;
    const place = { kind: 'person', person, conversation: person, reply: null } as const;
    const card = followUpCard({ candidate, followUp: now, state: 'due' }, t);
    await room.voice.show(`follow-up:${now.id}:${now.due}`, place, card, { about: [candidate.id] });
  });
};

const toldKey = ({ id }: FollowUp) => `follow-up.told:${id}`;
