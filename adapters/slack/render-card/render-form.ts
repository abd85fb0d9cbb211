import type { Card } from '../../../core/cards/card.ts';
import type { Field, Form } from '../../../core/cards/form.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { FormReturn } from '../inbound/form-return.ts';
import { cut, limits } from '../limits.ts';
import { renderOption } from './actions.ts';
import { type Block, plain } from './blocks.ts';
import { renderCard } from './render-card.ts';
import { plainSpans } from './spans.ts';

export type ModalView = { type: 'modal' } & Record<string, unknown>;

/** A form → modal view. All steps stand in one modal: Slack has room for them. */
export const renderForm = (form: Form, back: Omit<FormReturn, 'subject'>): ModalView => ({
  type: 'modal',
  callback_id: form.id,
  private_metadata: metadata({ ...back, subject: form.subject }),
  title: plain(cut(form.title, limits.modalTitle)),
  submit: plain(cut(form.submit, limits.modalSubmit)),
  close: plain(messagesFor(form.locale).chats.cancel),
  blocks: form.steps.flatMap((fields, step) => [
    ...(step > 0 ? [{ type: 'divider' }] : []),
    ...fields.map((field) => renderField(field, form)),
  ]),
});

/** What a modal shows instead when the answer is a card (a refusal). */
export const renderCardAsModal = (card: Card): ModalView => ({
  type: 'modal',
  title: plain(cut(plainSpans(card.title) || 'MatchPro', limits.modalTitle)),
  blocks: renderCard(card).blocks.filter((block) => block.type !== 'actions' && block.type !== 'table'),
});

/** The App Home of one person: a card as a page. */
export const renderCardAsHome = (card: Card, back: Omit<FormReturn, 'subject'>) => ({
  type: 'home',
  private_metadata: metadata({ ...back, subject: '' }),
  blocks: renderCard(card).blocks.filter((block) => block.type !== 'table'),
});

const renderField = (field: Field, form: Form): Block => {
  const hint = [field.hint, field.input.type === 'secret' ? messagesFor(form.locale).chats.secretShown : '']
    .filter(Boolean)
    .join(' ');
  return {
    type: 'input',
    block_id: field.id,
    optional: !field.required || field.input.type === 'yes',
    label: plain(cut(labelOf(field), limits.inputLabel)),
    ...(hint ? { hint: plain(cut(hint, limits.inputHint)) } : {}),
    element: { action_id: 'value', ...renderInput(field, form) },
  };
};

const labelOf = ({ label, input }: Field): string => {
  if (input.type === 'money') return `${label} (${input.currency})`;
  return input.type === 'number' && input.unit ? `${label} (${input.unit})` : label;
};

const renderInput = (field: Field, form: Form): Record<string, unknown> => {
  const { input, value } = field;
  const initial = value === undefined ? {} : { initial_value: value };
  switch (input.type) {
    case 'text':
    case 'secret':
      return { type: 'plain_text_input', ...initial };
    case 'long':
      return { type: 'plain_text_input', multiline: true, ...initial };
    case 'number':
    case 'money':
      return { type: 'number_input', is_decimal_allowed: true, ...initial };
    case 'date':
      return { type: 'datepicker', ...(value ? { initial_date: value } : {}) };
    case 'choice':
      return renderChoice(input.choices, value, form);
    case 'reference':
      return {
        type: 'external_select',
        min_query_length: 0,
        placeholder: plain(messagesFor(form.locale).chats.chooseHere),
        ...(value ? { initial_option: renderOption({ value, label: value }) } : {}),
      };
    case 'yes':
      return renderYes(field);
    case 'file':
      return { type: 'file_input', max_files: 1 };
  }
};

const renderChoice = (choices: { value: string; label: string }[], value: string | undefined, form: Form) => {
  const options = choices.slice(0, limits.options).map(renderOption);
  const initial = options.find((option) => option.value === value);
  return {
    type: 'static_select',
    placeholder: plain(messagesFor(form.locale).chats.chooseHere),
    options,
    ...(initial ? { initial_option: initial } : {}),
  };
};

const renderYes = (field: Field) => {
  const option = renderOption({ value: 'yes', label: field.label });
  return {
    type: 'checkboxes',
    options: [option],
    ...(field.value === 'yes' ? { initial_options: [option] } : {}),
  };
};

const metadata = (back: FormReturn): string => {
  const written = JSON.stringify(back);
  if (written.length > limits.privateMetadata)
    throw new Error(`modal metadata of ${written.length} characters`);
  return written;
};
