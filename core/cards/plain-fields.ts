import { messagesFor } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import { wrap } from './display-width.ts';
import type { Field } from './form.ts';
import { inert } from './inert.ts';

/** One field: its label, what it holds, what may be answered. A secret is never written out. */
export const drawField = (field: Field, locale: Locale): string[] => {
  const { plain } = messagesFor(locale).cards;
  const label = field.required ? `${inert(field.label)} (${plain.required})` : inert(field.label);
  const hints = [choicesOf(field, locale), inert(field.hint ?? '')].filter(Boolean);
  return [
    `  ${label}  [${valueIn(field, locale)}]`,
    ...hints.flatMap((hint) => wrap(hint, 86)).map((line) => `      ${line}`),
  ];
};

const valueIn = ({ input, value }: Field, locale: Locale): string => {
  const { plain } = messagesFor(locale).cards;
  const given = inert(value ?? '');
  if (input.type === 'secret') return given ? '••••••' : '      ';
  if (input.type === 'yes') return given === 'true' ? plain.yes : plain.no;
  if (input.type === 'choice')
    return inert(input.choices.find((choice) => choice.value === value)?.label ?? '') || '      ';
  return [given || '      ', unitOf(input)].filter(Boolean).join(' ');
};

const unitOf = (input: Field['input']): string => {
  if (input.type === 'money') return input.currency;
  return input.type === 'number' ? (input.unit ?? '') : '';
};

const choicesOf = ({ input }: Field, locale: Locale): string =>
  input.type === 'choice'
    ? messagesFor(locale).cards.plain.choices(input.choices.map(({ label }) => inert(label)).join(', '))
    : '';
