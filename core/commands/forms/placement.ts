import type { Candidate } from '../../candidates/candidate.ts';
import { readDay, readMoney } from '../../candidates/typed-values.ts';
import type { FormErrors } from '../../cards/form.ts';
import { placementCard } from '../../cards/placement-card.ts';
import { placementForm as placementFormCard } from '../../cards/placement-form.ts';
import { Refusal } from '../../errors.ts';
import { record } from '../../history/changes.ts';
import type { Words } from '../../i18n/words.ts';
import type { Offer } from '../../offers/offer.ts';
import { moveStage } from '../../pipeline/move-stage.ts';
import type { NewPlacement } from '../../pipeline/stage.ts';
import type { Room } from '../../ports/memory.ts';
import type { FormHandler } from '../command.ts';
import { candidateOf, offerOf } from '../look-up.ts';

/** A hire: subject 'candidat-17' or 'candidat-17/offre-42'. On an offer, the candidate stands hired from then on. */
export const placementForm: FormHandler = {
  id: 'placement',
  right: 'edit',
  answers: 'channel',
  open: (context, subject) =>
    context.memory.in(context.team.id, async (room) => {
      const { offer } = await hireOf(room, subject);
      const values = offer ? { company: offer.company, title: offer.title } : {};
      return placementFormCard({ subject, values }, context.t);
    }),
  check: async (context, _subject, values) => {
    const errors = errorsOf(values, context.t);
    return Object.keys(errors).length > 0 ? errors : null;
  },
  submit: async (context, subject, values) => {
    const wrong = Object.keys(errorsOf(values, context.t));
    if (wrong.length > 0) throw new Refusal('form.invalid', { fields: wrong.join(', ') });
    await context.act(async (room, say) => {
      const { candidate, offer } = await hireOf(room, subject);
      const by = context.asker.person;
      const at = context.clock.now();
      if (offer) await moveStage(room, { candidate, offer, stage: 'hired', reason: null, by, at });
      const placement = await room.placements.add(placementFrom(values, candidate, offer));
      const { company, title, start, end, trialEnd = null } = placement;
      const about = { act: 'placement.added', by, at, subject: `candidat-${candidate.number}` };
      const act = await record(room, about, [
        { of: 'placement', id: placement.id, before: null, after: { company, title, start, end, trialEnd } },
      ]);
      await say(placementCard({ candidate, placement, act: act.id }, context.t), { about: [candidate.id] });
    });
  },
};

const hireOf = async (room: Room, subject: string) => {
  const [first = '', second] = subject.split('/');
  const offer = second ? await offerOf(room, second) : null;
  return { candidate: await candidateOf(room, first), offer };
};

const placementFrom = (
  values: Record<string, string>,
  candidate: Candidate,
  offer: Offer | null,
): NewPlacement => {
  const amount = readMoney(values.pay ?? '');
  return {
    ...{ candidate: candidate.id, offer: offer?.id ?? null, city: offer?.place ?? null },
    company: values.company?.trim() ?? '',
    title: values.title?.trim() ?? '',
    start: readDay(values.start ?? '') ?? '',
    trialEnd: readDay(values.trialEnd ?? ''),
    ...{ end: null, leavingReason: null },
    pay: amount === null ? null : { amount, currency: 'EUR' },
  };
};

const errorsOf = (values: Record<string, string>, t: Words): FormErrors => {
  const { placement: say } = t.say.day;
  const { errors } = t.say.cards.forms;
  const { company = '', title = '', start = '', trialEnd = '', pay = '' } = values;
  const begins = readDay(start);
  const trial = readDay(trialEnd);
  const wrong: [string, string | false][] = [
    ['company', company.trim() === '' && errors.required(say.company)],
    ['title', title.trim() === '' && errors.required(say.title)],
    ['start', begins === null && errors.date(say.start)],
    ['trialEnd', trialEnd.trim() !== '' && trial === null && errors.date(say.trialEnd)],
    ['trialEnd', trial !== null && begins !== null && trial < begins && say.dateOrder],
    ['pay', pay.trim() !== '' && readMoney(pay) === null && errors.money(say.pay)],
  ];
  return Object.fromEntries(wrong.filter((entry): entry is [string, string] => entry[1] !== false));
};
