import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { Form } from './form.ts';
import { fieldMaker } from './form-fields.ts';
import { subjectOf } from './references.ts';

/** Refusing a candidate on an offer asks for a reason. */
export const refuseForm = ({ candidate, offer }: { candidate: Candidate; offer: Offer }, t: Words): Form => {
  const { forms } = t.say.cards;
  return {
    id: 'refuse',
    subject: subjectOf(candidate, offer),
    locale: t.locale,
    title: forms.refuse(subjectOf(candidate)),
    steps: [[fieldMaker({}, [], t)('reason', { type: 'long', rows: 3 }, true)]],
    submit: forms.confirmRefusal,
  };
};
