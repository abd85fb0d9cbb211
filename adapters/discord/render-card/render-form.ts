import type { Field, Form } from '../../../core/cards/form.ts';
import { inert } from '../../../core/cards/inert.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { cut, limits } from '../limits.ts';
import { type Component, renderOption } from './actions.ts';

/** One step of a form → modal: at most five labelled fields. `values` are what was typed before. */
export const renderForm = (form: Form, step: number, customId: string, values: Record<string, string>) => ({
  title: cut(inert(form.title) + stepWords(form, step), limits.modalTitle),
  custom_id: customId,
  components: (form.steps[step] ?? [])
    .slice(0, limits.modalFields)
    .map((field) => renderField(field, form, values)),
});

const stepWords = (form: Form, step: number) =>
  form.steps.length > 1 ? ` ${step + 1}/${form.steps.length}` : '';

const renderField = (field: Field, form: Form, values: Record<string, string>): Component => {
  const value = values[field.id] ?? field.value;
  const warning = field.input.type === 'secret' ? messagesFor(form.locale).chats.secretShown : '';
  const hint = [field.hint, warning].filter(Boolean).join(' ');
  return {
    type: 18,
    label: cut(inert(labelOf(field)), limits.label),
    ...(hint ? { description: cut(inert(hint), limits.labelHint) } : {}),
    component: { custom_id: field.id, required: field.required, ...renderInput(field, form, value) },
  };
};

const labelOf = ({ label, input }: Field): string => {
  if (input.type === 'money') return `${label} (${input.currency})`;
  return input.type === 'number' && input.unit ? `${label} (${input.unit})` : label;
};

const renderInput = (field: Field, form: Form, value: string | undefined): Component => {
  const { input } = field;
  const { yes, no } = messagesFor(form.locale).chats;
  if (input.type === 'choice') return select(input.choices, value);
  if (input.type === 'yes') {
    return select(
      [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ],
      value,
    );
  }
  if (input.type === 'file') return { type: 19, max_values: 1 };
  return {
    type: 4,
    style: input.type === 'long' ? 2 : 1,
    ...(value ? { value: cut(value, limits.textInput) } : {}),
    ...(input.type === 'date' ? { placeholder: '2026-12-31' } : {}),
  };
};

const select = (choices: { value: string; label: string }[], value: string | undefined): Component => ({
  type: 3,
  options: choices
    .slice(0, limits.options)
    .map((choice) => ({ ...renderOption(choice), ...(choice.value === value ? { default: true } : {}) })),
});
