import { z } from 'zod';
import type { Candidate } from '../candidates/candidate.ts';
import { followUpCard } from '../cards/follow-up-card.ts';
import { localDay } from '../digest/when.ts';
import { Refusal } from '../errors.ts';
import { record, type State } from '../history/changes.ts';
import type { Words } from '../i18n/words.ts';
import { addDays, addMonths, addWorkingDays, workingDayFrom } from '../pipeline/calendar.ts';
import { readDay } from '../pipeline/read-day.ts';
import type { FollowUp } from '../pipeline/stage.ts';
import type { Room } from '../ports/memory.ts';
import { candidateArgument, candidateNumber } from './arguments.ts';
import { type CardAction, type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateNumbered } from './look-up.ts';

export const followUpCommand: Command = {
  name: 'relance',
  english: 'followup',
  summary: (t) => t.day.commands.followUp,
  args: [
    candidateArgument,
    {
      name: 'quand',
      english: 'when',
      summary: (t) => t.day.commands.followUpWhen,
      ...{ type: 'text', required: true, rest: true },
    },
  ],
  right: 'edit',
  answers: 'channel',
  run: gate(z.object({ candidat: candidateNumber, quand: z.string() }), async (context, args) => {
    await context.act(async (room, say) => {
      const candidate = await candidateNumbered(room, args.candidat);
      const { due, asked, text } = readWhen(context, args.quand);
      const { person } = context.asker;
      const member = await room.members.seen(person, null);
      const followUp = await room.followUps.add({ candidate: candidate.id, member: member.id, due, text });
      const waiting = (await room.followUps.ofCandidate(candidate.id)).filter(
        (one) => one.state === 'waiting',
      );
      const act = await log(context, room, 'follow-up.added', { candidate, followUp, before: null });
      const values = { candidate, followUp, asked, others: waiting.length - 1, act };
      await say(followUpCard({ ...values, state: 'planned' }, context.t), { about: [candidate.id] });
    });
  }),
};

/** On a day that nobody works, the next one is meant. Throws Refusal day.unreadable, day.past. */
const readWhen = ({ clock, team, t }: ActContext, typed: string) => {
  const today = localDay(clock.now(), team.timeZone);
  const read = readDay(typed, today, team.timeZone);
  if (!read) throw new Refusal('day.unreadable', { given: typed.slice(0, 80) });
  if (read.day < today) throw new Refusal('day.past', { day: read.day });
  const due = workingDayFrom(read.day, team.timeZone);
  const text = read.rest || t.say.day.followUp.recall;
  return { due, asked: due === read.day ? null : read.day, text: text.slice(0, 500) };
};

const log = async (
  { asker, clock }: ActContext,
  room: Room,
  name: 'follow-up.added' | 'follow-up.changed',
  { candidate, followUp, before }: { candidate: Candidate; followUp: FollowUp; before: FollowUp | null },
): Promise<string> => {
  const fields = (of: FollowUp): State => ({ due: of.due, text: of.text, state: of.state });
  const about = { act: name, by: asker.person, at: clock.now(), subject: `candidat-${candidate.number}` };
  const change = { id: followUp.id, before: before && fields(before), after: fields(followUp) };
  return (await record(room, about, [{ of: 'followUp', ...change }])).id;
};

type Patch = Partial<Pick<FollowUp, 'due' | 'state'>>;
/** What a press makes of a follow-up, seen from today in the team's zone. */
type PatchOf = (value: string | null, today: string, zone: string) => Patch;

const change = (patchOf: PatchOf) => async (context: ActContext, subject: string, value: string | null) => {
  const { clock, team, t } = context;
  await context.act(async (room, say) => {
    const { before, candidate } = await followUpOf(room, value && uuid.test(value) ? value : subject, t);
    const patch = patchOf(value, localDay(clock.now(), team.timeZone), team.timeZone);
    const followUp = (await room.followUps.edit(before.id, patch)) ?? before;
    const same = followUp.due === before.due && followUp.state === before.state;
    const act = same ? null : await log(context, room, 'follow-up.changed', { candidate, followUp, before });
    const state = followUp.state === 'done' ? 'done' : 'planned';
    await say(followUpCard({ candidate, followUp, state, act }, t), { about: [candidate.id] });
  });
};

const followUpOf = async (room: Room, id: string, t: Words) => {
  const before = await room.followUps.get(id);
  const candidate = before && (await room.candidates.get(before.candidate));
  if (before && candidate) return { before, candidate };
  throw new Refusal('unknown.reference', { reference: t.say.day.record.followUps });
};

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

const snoozes: Record<string, (today: string, zone: string) => string> = {
  next: (today, zone) => addWorkingDays(today, 1, zone),
  days3: (today, zone) => addWorkingDays(today, 3, zone),
  week: (today, zone) => workingDayFrom(addDays(today, 7), zone),
  month: (today, zone) => workingDayFrom(addMonths(today, 1), zone),
};

/** On its own card the subject names the follow-up; in the digest the choice does. */
export const followUpActions: CardAction[] = [
  {
    ...{ id: 'follow-up.done', right: 'edit', answers: 'person' },
    run: change(() => ({ state: 'done' })),
  },
  {
    ...{ id: 'follow-up.snooze', right: 'edit', answers: 'person' },
    run: change((value, today, zone) => {
      const due = snoozes[value ?? '']?.(today, zone);
      return due ? { due, state: 'waiting' } : {};
    }),
  },
];
