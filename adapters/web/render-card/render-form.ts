import type { Field, Form } from '../../../core/cards/form.ts';
import { inert } from '../../../core/cards/inert.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { limits } from '../limits.ts';
import { type Attributes, el, type Tree } from './tree.ts';

/** A form → the inside of a dialog: one fieldset a step, each field with its hint and a place for its error. Pure. */
export const renderForm = (form: Form): Tree =>
  el(
    'form',
    { novalidate: true, lang: form.locale, 'data-form': form.id },
    el('h2', { id: 'form-title', tabindex: -1 }, inert(form.title)),
    ...form.steps.map((fields, at) => renderStep(form, fields, at)),
    renderFooter(form),
  );

const renderStep = (form: Form, fields: Field[], at: number): Tree =>
  el(
    'fieldset',
    { 'data-step': at, ...(at > 0 ? { hidden: true } : {}) },
    el('legend', form.steps.length > 1 ? {} : { class: 'unseen' }, stepWords(form, at)),
    ...fields.map((field) => renderField(field, form.locale)),
  );

const stepWords = ({ steps, locale, title }: Form, at: number): string =>
  steps.length > 1 ? messagesFor(locale).cards.plain.step(at + 1, steps.length) : inert(title);

const renderField = (field: Field, locale: Locale): Tree => {
  const hint = [field.hint, field.input.type === 'secret' ? messagesFor(locale).web.secretHint : undefined];
  const hints = hint.filter((words) => words !== undefined).map(inert);
  const label = el('label', { for: idOf(field) }, ...labelOf(field, locale));
  const said = [
    ...(hints.length > 0 ? [el('p', { class: 'hint', id: `${idOf(field)}-hint` }, hints.join(' '))] : []),
    el('p', { class: 'error', id: `${idOf(field)}-error`, hidden: true }),
  ];
  const control = renderControl(field, locale, hints.length > 0);
  const inside =
    field.input.type === 'yes' ? [el('div', { class: 'yes' }, control, label)] : [label, control];
  return el('div', { class: 'field', 'data-field': field.id }, ...inside, ...said);
};

const idOf = (field: Field): string => `field-${field.id}`;

const labelOf = ({ label, input, required }: Field, locale: Locale): Tree[] => {
  const unit = input.type === 'money' ? input.currency : input.type === 'number' ? input.unit : null;
  const needed = el('span', { class: 'needed' }, ` (${messagesFor(locale).cards.plain.required})`);
  return [`${inert(label)}${unit ? ` (${inert(unit)})` : ''}`, ...(required ? [needed] : [])];
};

const renderControl = (field: Field, locale: Locale, hinted: boolean): Tree => {
  const { input, value, required } = field;
  const error = `${idOf(field)}-error`;
  const shared: Attributes = {
    id: idOf(field),
    name: field.id,
    'aria-describedby': hinted ? `${idOf(field)}-hint ${error}` : error,
    ...(required ? { 'aria-required': 'true' } : {}),
  };
  if (input.type === 'choice') return renderChoice(input.choices, value, shared, locale);
  if (input.type === 'long')
    return el(
      'textarea',
      { ...shared, rows: input.rows ?? 4, maxlength: limits.text },
      ...(value ? [value] : []),
    );
  if (input.type === 'yes')
    return el('input', {
      ...shared,
      type: 'checkbox',
      ...(value === 'yes' || value === 'true' ? { checked: true } : {}),
    });
  return el('input', { ...shared, ...typeOf(input), ...(value && input.type !== 'file' ? { value } : {}) });
};

const renderChoice = (
  choices: { value: string; label: string }[],
  value: string | undefined,
  shared: Attributes,
  locale: Locale,
): Tree =>
  el(
    'select',
    shared,
    el('option', { value: '' }, messagesFor(locale).chats.chooseHere),
    ...choices.map((choice) =>
      el(
        'option',
        { value: choice.value, ...(choice.value === value ? { selected: true } : {}) },
        inert(choice.label),
      ),
    ),
  );

const typeOf = (input: Field['input']): Attributes => {
  switch (input.type) {
    case 'number':
    case 'money':
      return { type: 'text', inputmode: 'decimal', autocomplete: 'off' };
    case 'date':
      return { type: 'date' };
    case 'secret':
      return { type: 'password', autocomplete: 'off' };
    case 'file':
      return { type: 'file' };
    case 'reference':
      return { type: 'text', autocomplete: 'off', 'data-reference': input.of };
    default:
      return { type: 'text', autocomplete: 'off', maxlength: limits.text };
  }
};

const renderFooter = (form: Form): Tree => {
  const { cancel, previous, next } = messagesFor(form.locale).chats;
  const several = form.steps.length > 1;
  return el(
    'footer',
    {},
    el('p', { class: 'error', id: 'form-error', role: 'alert' }),
    el('button', { type: 'button', class: 'button plain', 'data-form-act': 'cancel' }, cancel),
    ...(several
      ? [
          el(
            'button',
            { type: 'button', class: 'button plain', 'data-form-act': 'previous', hidden: true },
            previous,
          ),
          el('button', { type: 'submit', class: 'button primary', 'data-form-act': 'next' }, next),
        ]
      : []),
    el(
      'button',
      {
        type: 'submit',
        class: 'button primary',
        'data-form-act': 'submit',
        ...(several ? { hidden: true } : {}),
      },
      inert(form.submit),
    ),
  );
};
