import type { Words } from '../i18n/words.ts';
import type { Form } from './form.ts';

/** The end of a candidate's placement: the last day, and why. */
export const placementEndForm = ({ subject }: { subject: string }, t: Words): Form => {
  const { placement: say } = t.say.day;
  return {
    ...{ id: 'placement-end', subject, locale: t.locale, title: say.endTitle, submit: say.end },
    steps: [
      [
        { id: 'end', label: say.endDay, required: true, input: { type: 'date' } },
        { id: 'reason', label: say.leaving, hint: say.leavingHint, required: false, input: { type: 'text' } },
      ],
    ],
  };
};
