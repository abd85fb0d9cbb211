import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { Form } from './form.ts';
import { choicesOf, fieldMaker } from './form-fields.ts';

/**
 * An offer to create (subject '') or to change (subject 'offre-42'). `values` are what the fields open with; `gaps` names
 * the fields a pasted brief left open.
 */
export const offerForm = (
  { offer, values, gaps }: { offer: Offer | null; values: Record<string, string>; gaps: string[] },
  t: Words,
): Form => {
  const { forms } = t.say.cards;
  const { contract, remote, education } = t.say.terms;
  const field = fieldMaker(values, gaps, t);
  const currency = offer?.pay?.currency ?? 'EUR';
  const subject = offer ? `offre-${offer.number}` : '';
  return {
    id: 'offer',
    subject,
    locale: t.locale,
    title: offer ? forms.edit(subject) : forms.createOffer,
    steps: [
      [
        field('title', { type: 'text' }, true),
        field('company', { type: 'text' }, true),
        field('place', { type: 'text' }),
        field('remote', { type: 'choice', choices: choicesOf(remote) }),
        field('contract', { type: 'choice', choices: choicesOf(contract) }),
      ],
      [
        field('payMin', { type: 'money', currency }),
        field('payMax', { type: 'money', currency }),
        field('mustSkills', { type: 'text' }),
        field('niceSkills', { type: 'text' }),
        field('yearsMin', { type: 'number', unit: forms.years }),
      ],
      [
        field('education', { type: 'choice', choices: choicesOf(education) }),
        field('languages', { type: 'text' }),
        field('brief', { type: 'long', rows: 8 }),
      ],
    ],
    submit: offer ? forms.save : forms.create,
  };
};
