import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Form } from './form.ts';
import { fieldMaker } from './form-fields.ts';
import { subjectOf } from './references.ts';

/** What was said or agreed with a candidate. */
export const noteForm = ({ candidate }: { candidate: Candidate }, t: Words): Form => {
  const { forms } = t.say.cards;
  const subject = subjectOf(candidate);
  return {
    id: 'note',
    subject,
    locale: t.locale,
    title: forms.note(subject),
    steps: [[fieldMaker({}, [], t)('text', { type: 'long', rows: 5 }, true)]],
    submit: forms.save,
  };
};
