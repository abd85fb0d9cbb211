import { refuseForm as refuseFormCard } from '../../cards/refuse-form.ts';
import { standingCard } from '../../cards/standing-card.ts';
import type { FormHandler } from '../command.ts';
import { pairOf } from '../look-up.ts';

/** Refusing asks for a reason: a person decides, and says why. */
export const refuseForm: FormHandler = {
  id: 'refuse',
  right: 'edit',
  answers: 'channel',
  open: (context, subject) =>
    context.memory.in(context.team.id, async (room) =>
      refuseFormCard(await pairOf(room, subject), context.t),
    ),
  check: async (context, _subject, values) =>
    values.reason?.trim() ? null : { reason: context.t.say.commands.forms.reasonMissing },
  submit: async (context, subject, values) => {
    await context.act(async (room, say) => {
      const { candidate, offer } = await pairOf(room, subject);
      const before = await room.standings.get(candidate.id, offer.id);
      const reason = values.reason?.trim() || null;
      const by = context.asker.person;
      const at = context.clock.now();
      await room.standings.set({
        candidate: candidate.id,
        offer: offer.id,
        stage: 'refused',
        reason,
        by,
        at,
      });
      const change = { before: before?.stage ?? 'new', after: 'refused' };
      await room.history.add({ act: 'stage.changed', by, at, subject, ...change });
      const name = (await room.members.byPerson(by))?.name ?? '';
      const card = standingCard({ candidate, offer, stage: 'refused', by: name, reason }, context.t);
      await say(card, { about: [candidate.id] });
    });
  },
};
