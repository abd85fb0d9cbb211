import type { Words } from '../i18n/words.ts';
import type { Field, Form } from './form.ts';

/** A hire to enter: `subject` 'candidat-17' or 'candidat-17/offre-42', whose company and title are `values`. */
export const placementForm = (
  { subject, values }: { subject: string; values: Record<string, string> },
  t: Words,
): Form => {
  const { placement: say } = t.say.day;
  const field = (id: string, label: string, input: Field['input'], more: Partial<Field> = {}): Field => ({
    ...{ id, label, input, required: false },
    ...(values[id] ? { value: values[id] } : {}),
    ...more,
  });
  return {
    ...{ id: 'placement', subject, locale: t.locale, title: say.formTitle, submit: say.add },
    steps: [
      [
        field('company', say.company, { type: 'text' }, { required: true }),
        field('title', say.title, { type: 'text' }, { required: true }),
        field('start', say.start, { type: 'date' }, { required: true }),
        field('trialEnd', say.trialEnd, { type: 'date' }, { hint: say.trialHint }),
        field('pay', say.pay, { type: 'money', currency: 'EUR' }, { hint: say.payHint }),
      ],
    ],
  };
};
