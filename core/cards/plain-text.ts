import { messagesFor } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Action, Card, CardTone, Part } from './card.ts';
import { wrap } from './display-width.ts';
import type { Form } from './form.ts';
import { inert } from './inert.ts';
import { drawField } from './plain-fields.ts';
import { behindRail, pageWidth, words } from './plain-frame.ts';
import { drawPart } from './plain-parts.ts';

const toneSigns: Record<CardTone, string> = { neutral: '', good: '', warning: '⚠️ ', bad: '⛔ ' };

/** A card as plain text, for transcripts, terminals and fall-backs: one string of lines behind a rail, never markup. */
export const renderText = (card: Card): string =>
  behindRail(`${toneSigns[card.tone]}${words(card.title)}`, [
    ...card.parts.flatMap((part, index) => withSpace(part, card.parts[index - 1], card.locale)),
    ...actionLines(card),
    ...footerLines(card),
  ]);

/** A form as plain text: its steps, their fields and the button that sends it. */
export const renderFormText = (form: Form): string =>
  behindRail(inert(form.title), [
    ...form.steps.flatMap((fields, index) => [
      ...['', ...stepTitle(form, index)],
      ...fields.flatMap((field) => drawField(field, form.locale)),
    ]),
    '',
    `[${inert(form.submit)}]`,
  ]);

const stepTitle = ({ steps, locale }: Form, index: number): string[] =>
  steps.length > 1 ? [`▪ ${messagesFor(locale).cards.plain.step(index + 1, steps.length)}`] : [];

const blocks: Part['type'][] = ['list', 'table', 'facts', 'quote', 'note'];

/** Headings and rules stand apart; so does what follows a list, a table or facts. */
const withSpace = (part: Part, before: Part | undefined, locale: Locale): string[] => {
  const lines = drawPart(part, locale, before?.type === 'gauge' ? '  ' : '');
  const apart =
    part.type === 'heading' ||
    part.type === 'table' ||
    part.type === 'quote' ||
    part.type === 'note' ||
    part.type === 'facts';
  const afterBlock = before !== undefined && blocks.includes(before.type);
  const joinedTo = before?.type === 'heading' || (before?.type === 'text' && part.type === 'quote');
  return (before === undefined || apart || afterBlock) && !joinedTo ? ['', ...lines] : lines;
};

const actionLines = ({ actions, pager, locale }: Card): string[] => {
  const drawn = actions.map(drawAction);
  const paged = pager ? [`[◀] ${messagesFor(locale).cards.plain.page(pager.page, pager.pages)} [▶]`] : [];
  const lines = [...(drawn.length > 0 ? wrap(drawn.join(' '), pageWidth) : []), ...paged];
  return lines.length > 0 ? ['', ...lines] : [];
};

/** No-break spaces keep a label on one line. */
const drawAction = (action: Action): string => {
  const label = inert(action.label);
  const choices =
    action.type === 'select' ? ` ▾ ${choicesIn(action.choices.map((choice) => inert(choice.label)))}` : '';
  return `[${label}${choices}]`.replaceAll(' ', '\u00A0');
};

const footerLines = ({ footer }: Card): string[] => (footer ? ['', ...wrap(words(footer), pageWidth)] : []);

/** The first few, the rest counted: a transcript is read, not chosen from. */
const choicesIn = (labels: string[]): string => {
  const left = labels.length - 3;
  return left > 0 ? `${labels.slice(0, 3).join(' / ')} … +${left}` : labels.join(' / ');
};
