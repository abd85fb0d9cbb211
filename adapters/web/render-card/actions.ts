import type { Action, Card } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { type Attributes, el, type Tree } from './tree.ts';

/** Buttons and selects by their place on the card (`data-act`), then the pager (`data-page`). */
export const renderActions = (card: Card): Tree[] => {
  const drawn = card.actions.map((action, at) =>
    action.type === 'button' ? renderButton(action, at) : renderSelect(action, at, card),
  );
  return [...(drawn.length > 0 ? [el('div', { class: 'actions' }, ...drawn)] : []), ...renderPager(card)];
};

const renderButton = (button: Extract<Action, { type: 'button' }>, at: number): Tree =>
  el(
    'button',
    { type: 'button', class: `button ${button.intent}`, 'data-act': at, ...confirmation(button) },
    inert(button.label),
  );

const confirmation = ({ confirm }: Extract<Action, { type: 'button' }>): Attributes =>
  confirm
    ? {
        'data-confirm': inert(confirm.title),
        'data-confirm-text': inert(confirm.text),
        'data-confirm-yes': inert(confirm.yes),
        'data-confirm-no': inert(confirm.no),
      }
    : {};

/** A choice is sent by its button: arrow keys alone must not act. */
const renderSelect = (select: Extract<Action, { type: 'select' }>, at: number, card: Card): Tree => {
  const label = inert(select.label);
  const options = select.choices.map((choice) => el('option', { value: choice.value }, inert(choice.label)));
  return el(
    'span',
    { class: 'choice' },
    el('select', { 'aria-label': label, 'data-choice': at }, el('option', { value: '' }, label), ...options),
    el(
      'button',
      { type: 'button', class: 'button plain', 'data-act': at },
      messagesFor(card.locale).web.choose,
    ),
  );
};

const renderPager = ({ pager, locale }: Card): Tree[] => {
  if (!pager) return [];
  const { previous, next } = messagesFor(locale).chats;
  const { pages } = messagesFor(locale).web;
  const turn = (label: string, page: number, possible: boolean) =>
    el(
      'button',
      { type: 'button', class: 'button plain', 'data-page': page, ...(possible ? {} : { disabled: true }) },
      label,
    );
  return [
    el(
      'nav',
      { class: 'pager', 'aria-label': pages },
      turn(`◀ ${previous}`, pager.page - 1, pager.page > 1),
      el('span', {}, `${pager.page} / ${pager.pages}`),
      turn(`${next} ▶`, pager.page + 1, pager.page < pager.pages),
    ),
  ];
};
