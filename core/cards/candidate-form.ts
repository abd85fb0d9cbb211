import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Form } from './form.ts';
import { choicesOf, fieldMaker } from './form-fields.ts';

/** A candidate to add by hand (subject '') or to change (subject 'candidat-17'). */
export const candidateForm = (
  { candidate, values }: { candidate: Candidate | null; values: Record<string, string> },
  t: Words,
): Form => {
  const { forms } = t.say.cards;
  const field = fieldMaker(values, [], t);
  const currency = candidate?.preferences.wishedPay?.currency ?? 'EUR';
  const subject = candidate ? `candidat-${candidate.number}` : '';
  return {
    id: 'candidate',
    subject,
    locale: t.locale,
    title: candidate ? forms.edit(subject) : forms.addCandidate,
    steps: [
      [
        field('name', { type: 'text' }, true),
        field('email', { type: 'text' }),
        field('phone', { type: 'text' }),
        field('city', { type: 'text' }),
        field('headline', { type: 'text' }),
      ],
      [
        field('skills', { type: 'text' }),
        field('availableFrom', { type: 'date' }),
        field('noticeMonths', { type: 'number', unit: forms.months }),
        field('wishedPay', { type: 'money', currency }),
        field('contract', { type: 'choice', choices: choicesOf(t.say.terms.contract) }),
      ],
    ],
    submit: candidate ? forms.save : forms.add,
  };
};
