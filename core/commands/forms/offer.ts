import { formErrorText } from '../../cards/form-error-text.ts';
import { offerCard } from '../../cards/offer-card.ts';
import { offerForm as offerFormCard } from '../../cards/offer-form.ts';
import { undoButton } from '../../cards/undo-button.ts';
import { Refusal } from '../../errors.ts';
import { differing, plain, record } from '../../history/changes.ts';
import type { NewOffer, Offer } from '../../offers/offer.ts';
import { offerFromValues, valuesFromOffer } from '../../offers/offer-values.ts';
import { readBrief } from '../../offers/read-brief.ts';
import type { Room } from '../../ports/memory.ts';
import type { FormHandler } from '../command.ts';
import type { ActContext, AskContext } from '../context.ts';
import { offerOf } from '../look-up.ts';

/** An offer is made or changed: subject '' or 'offre-42'. A pasted brief fills the form, its gaps marked. */
export const offerForm: FormHandler = {
  id: 'offer',
  right: 'edit',
  answers: 'channel',
  open: async (context, subject, given) => {
    if (subject) return openKnown(context, subject);
    const read = readBrief(given.brief ?? '', context.vocabulary);
    const values = { ...valuesFromOffer(read.offer), brief: given.brief ?? '' };
    return offerFormCard({ offer: null, values, gaps: given.brief ? read.gaps : [] }, context.t);
  },
  check: async (context, _subject, values) => {
    const read = offerFromValues(values, context.vocabulary);
    if ('offer' in read) return null;
    const wrong = Object.entries(read.errors).map(([field, code]) => [
      field,
      formErrorText(code, field, context.t),
    ]);
    return Object.fromEntries(wrong);
  },
  submit: async (context, subject, values) => {
    const read = offerFromValues(values, context.vocabulary);
    if (!('offer' in read))
      throw new Refusal('form.invalid', { fields: Object.keys(read.errors).join(', ') });
    await context.act(async (room, say) => {
      const { offer, act } = subject
        ? await change(room, context, subject, read.offer)
        : await create(room, context, read.offer);
      await room.jobs.add('offer.match', { team: context.team.id, offer: offer.id }, { key: offer.id });
      const card = offerCard({ offer }, context.t);
      await say({ ...card, actions: [...card.actions, ...undoButton(act, context.t)] });
    });
  },
};

const openKnown = (context: AskContext, subject: string) =>
  context.memory.in(context.team.id, async (room) => {
    const offer = await offerOf(room, subject);
    return offerFormCard({ offer, values: valuesFromOffer(offer), gaps: [] }, context.t);
  });

/** The act is there when undo can put something back. */
interface Kept {
  offer: Offer;
  act: string | null;
}

const create = async (room: Room, context: ActContext, wanted: NewOffer): Promise<Kept> => {
  const offer = await room.offers.add(wanted);
  const act = { act: 'offer.created', by: context.asker.person, at: context.clock.now() };
  await room.history.add({ ...act, subject: `offre-${offer.number}`, before: null, after: wanted });
  return { offer, act: null };
};

const change = async (room: Room, context: ActContext, subject: string, wanted: NewOffer): Promise<Kept> => {
  const before = await offerOf(room, subject);
  const offer = (await room.offers.edit(before.id, wanted)) ?? before;
  const act = { act: 'offer.edited', by: context.asker.person, at: context.clock.now(), subject };
  const fields = differing(plain({ ...before }), plain({ ...offer }));
  if (Object.keys(fields.after).length === 0) return { offer, act: null };
  const logged = await record(room, act, [{ of: 'offer', id: offer.id, ...fields }]);
  return { offer, act: logged.id };
};
