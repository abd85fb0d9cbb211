import type { Action, Card } from '../../../core/cards/card.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { cut, limits } from '../limits.ts';
import { writeActionId } from './action-id.ts';
import { type Block, plain } from './blocks.ts';

/** Buttons, selects and the pager, in rows of 25. */
export const renderActions = (card: Card): Block[] => {
  const elements = [
    ...card.actions.map((action, at) => renderAction(action, at, card)),
    ...renderPager(card),
  ];
  const rows: Block[] = [];
  for (let at = 0; at < elements.length; at += limits.actions) {
    rows.push({ type: 'actions', elements: elements.slice(at, at + limits.actions) });
  }
  return rows;
};

const renderAction = (action: Action, at: number, card: Card) =>
  action.type === 'button' ? renderButton(action, at) : renderSelect(action, at, card);

const renderButton = (button: Extract<Action, { type: 'button' }>, at: number) => ({
  type: 'button',
  text: plain(cut(button.label, limits.buttonText)),
  action_id: writeActionId({ at, answers: button.answers, action: button.action, rest: '' }),
  value: wholeValue(button.subject),
  ...(button.intent === 'plain' ? {} : { style: button.intent }),
  ...(button.confirm ? { confirm: renderConfirm(button.confirm, button.intent === 'danger') } : {}),
});

const renderConfirm = (
  confirm: { title: string; text: string; yes: string; no: string },
  dangerous: boolean,
) => ({
  title: plain(cut(confirm.title, limits.confirmTitle)),
  text: plain(cut(confirm.text, limits.confirmText)),
  confirm: plain(cut(confirm.yes, limits.confirmButton)),
  deny: plain(cut(confirm.no, limits.confirmButton)),
  ...(dangerous ? { style: 'danger' } : {}),
});

const renderSelect = (select: Extract<Action, { type: 'select' }>, at: number, card: Card) => {
  const shown = select.choices.slice(0, limits.options);
  const left = select.choices.length - shown.length;
  const placeholder =
    left > 0 ? `${select.label} (${messagesFor(card.locale).chats.more(left)})` : select.label;
  return {
    type: 'static_select',
    placeholder: plain(cut(placeholder, limits.placeholder)),
    action_id: writeActionId({ at, answers: 'select', action: select.action, rest: select.subject }),
    options: shown.map((choice) => renderOption(choice)),
  };
};

export const renderOption = (choice: { value: string; label: string }) => {
  if (choice.value.length > limits.optionValue)
    throw new Error(`option value of ${choice.value.length} characters`);
  return { text: plain(cut(choice.label, limits.optionText)), value: choice.value };
};

const renderPager = ({ pager, actions, locale }: Card) => {
  if (!pager) return [];
  const { previous, next } = messagesFor(locale).chats;
  const turn = (label: string, page: number, at: number) => ({
    type: 'button',
    text: plain(label),
    action_id: writeActionId({ at, answers: 'page', action: pager.action, rest: String(page) }),
    value: wholeValue(pager.subject),
  });
  return [
    ...(pager.page > 1 ? [turn(`◀ ${previous}`, pager.page - 1, actions.length)] : []),
    ...(pager.page < pager.pages ? [turn(`${next} ▶`, pager.page + 1, actions.length + 1)] : []),
  ];
};

/** A subject that is cut would be another subject. */
const wholeValue = (subject: string): string => {
  if (subject.length > limits.buttonValue) throw new Error(`button value of ${subject.length} characters`);
  return subject;
};
