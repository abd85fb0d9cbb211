import { readDay } from '../../candidates/typed-values.ts';
import { placementCard } from '../../cards/placement-card.ts';
import { placementEndForm as placementEndFormCard } from '../../cards/placement-end-form.ts';
import { Refusal } from '../../errors.ts';
import { record } from '../../history/changes.ts';
import type { Room } from '../../ports/memory.ts';
import type { FormHandler } from '../command.ts';
import type { AskContext } from '../context.ts';
import { candidateOf } from '../look-up.ts';

/** The end of a candidate's newest placement under way: subject 'candidat-17'. */
export const placementEndForm: FormHandler = {
  id: 'placement-end',
  right: 'edit',
  answers: 'channel',
  open: (context, subject) =>
    context.memory.in(context.team.id, async (room) => {
      await underWay(room, subject);
      return placementEndFormCard({ subject }, context.t);
    }),
  check: (context, subject, values) =>
    context.memory.in(context.team.id, async (room) => {
      const { placement } = await underWay(room, subject);
      const wrong = wrongEnd(placement.start, values.end ?? '', context);
      return wrong ? { end: wrong } : null;
    }),
  submit: async (context, subject, values) => {
    await context.act(async (room, say) => {
      const { candidate, placement } = await underWay(room, subject);
      if (wrongEnd(placement.start, values.end ?? '', context))
        throw new Refusal('form.invalid', { fields: 'end' });
      const after = { end: readDay(values.end ?? ''), leavingReason: values.reason?.trim() || null };
      const ended = (await room.placements.edit(placement.id, after)) ?? placement;
      const about = { act: 'placement.ended', by: context.asker.person, at: context.clock.now(), subject };
      const before = { end: placement.end, leavingReason: placement.leavingReason };
      const act = await record(room, about, [{ of: 'placement', id: placement.id, before, after }]);
      const card = placementCard({ candidate, placement: ended, act: act.id }, context.t);
      await say(card, { about: [candidate.id] });
    });
  },
};

const underWay = async (room: Room, subject: string) => {
  const candidate = await candidateOf(room, subject);
  const own = (await room.placements.list()).filter((one) => one.candidate === candidate.id && !one.end);
  const placement = own.toSorted((a, b) => b.start.localeCompare(a.start))[0];
  if (!placement) throw new Refusal('placement.none', { reference: `candidat-${candidate.number}` });
  return { candidate, placement };
};

const wrongEnd = (start: string, typed: string, { t }: AskContext): string | null => {
  const { placement: say } = t.say.day;
  const end = readDay(typed);
  if (end === null) return t.say.cards.forms.errors.date(say.endDay);
  return end < start ? say.dateOrder : null;
};
