import type { Candidate } from '../candidates/candidate.ts';
import { differingFields } from '../candidates/merge-fields.ts';
import type { Words } from '../i18n/words.ts';
import type { Field, Form } from './form.ts';
import { mergeFieldWords } from './merge-words.ts';
import { subjectOf } from './references.ts';

/** A choice per field that differs; what only one of them has is kept without asking. */
export const mergeForm = ({ kept, gone }: { kept: Candidate; gone: Candidate }, t: Words): Form => {
  const { duplicate: say } = t.say.day;
  const fields = differingFields(kept, gone).map((field): Field => {
    const choice = (value: 'kept' | 'gone', of: Candidate) => ({
      value,
      label: say.choice(subjectOf(of), mergeFieldWords(of, field, t)).slice(0, 75),
    });
    const choices = [choice('kept', kept), choice('gone', gone)];
    return {
      id: field,
      label: say.fields[field],
      required: true,
      value: 'kept',
      input: { type: 'choice', choices },
    };
  });
  return {
    ...{ id: 'merge', subject: `${subjectOf(kept)}/${subjectOf(gone)}`, locale: t.locale },
    ...{
      title: say.formTitle,
      submit: say.submit,
      steps: stepsOf(fields.length > 0 ? fields : [only(kept, t)]),
    },
  };
};

/** Nothing differs: the one field says what the record is. */
const only = (kept: Candidate, t: Words): Field => ({
  ...{ id: 'name', label: t.say.day.duplicate.fields.name, required: true, value: 'kept' },
  input: { type: 'choice', choices: [{ value: 'kept', label: mergeFieldWords(kept, 'name', t) }] },
});

const stepsOf = (fields: Field[]): Field[][] =>
  fields.length === 0 ? [] : [fields.slice(0, 5), ...stepsOf(fields.slice(5))];
