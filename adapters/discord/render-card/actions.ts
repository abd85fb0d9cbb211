import type { Action, Card } from '../../../core/cards/card.ts';
import { inert } from '../../../core/cards/inert.ts';
import { messagesFor } from '../../../core/i18n/index.ts';
import { cut, limits } from '../limits.ts';
import { writeCustomId } from './custom-id.ts';

export type Component = { type: number } & Record<string, unknown>;

/** Buttons in rows of five, each select in a row of its own, the pager last. */
export const renderActions = (card: Card, guild: string): Component[] => {
  const placed = card.actions.map((action, at) => ({ action, at }));
  const buttons = placed.flatMap(({ action, at }) =>
    action.type === 'button' ? [renderButton(action, at, guild)] : [],
  );
  const selects = placed.flatMap(({ action, at }) =>
    action.type === 'select' ? [renderSelect(action, at, card, guild)] : [],
  );
  return [...rows(buttons), ...selects.map((select) => row([select])), ...rows(renderPager(card, guild))];
};

export const row = (components: Component[]): Component => ({ type: 1, components });

export const styles = { primary: 1, plain: 2, danger: 4 } as const;

const rows = (buttons: Component[]): Component[] => {
  const all: Component[] = [];
  for (let at = 0; at < buttons.length; at += limits.rowButtons) {
    all.push(row(buttons.slice(at, at + limits.rowButtons)));
  }
  return all;
};

const renderButton = (button: Extract<Action, { type: 'button' }>, at: number, guild: string): Component => ({
  type: 2,
  style: styles[button.intent],
  label: cut(inert(button.label), limits.buttonLabel),
  custom_id: writeCustomId({
    at,
    answers: button.answers,
    confirm: button.confirm !== undefined,
    action: button.action,
    subject: button.subject,
    page: '',
    guild,
  }),
});

const renderSelect = (
  select: Extract<Action, { type: 'select' }>,
  at: number,
  card: Card,
  guild: string,
): Component => {
  const shown = select.choices.slice(0, limits.options);
  const left = select.choices.length - shown.length;
  const placeholder =
    left > 0 ? `${select.label} (${messagesFor(card.locale).chats.more(left)})` : select.label;
  const { action, subject } = select;
  return {
    type: 3,
    custom_id: writeCustomId({ at, answers: 'select', confirm: false, action, subject, page: '', guild }),
    placeholder: cut(inert(placeholder), limits.placeholder),
    options: shown.map(renderOption),
  };
};

export const renderOption = ({ value, label }: { value: string; label: string }) => {
  if (value.length > limits.optionValue) throw new Error(`option value of ${value.length} characters`);
  return { value, label: cut(inert(label), limits.optionLabel) };
};

const renderPager = ({ pager, actions, locale }: Card, guild: string): Component[] => {
  if (!pager) return [];
  const { previous, next } = messagesFor(locale).chats;
  const { action, subject } = pager;
  const turn = (label: string, page: number, at: number): Component => ({
    type: 2,
    style: styles.plain,
    label,
    custom_id: writeCustomId({
      at,
      answers: 'page',
      confirm: false,
      action,
      subject,
      page: String(page),
      guild,
    }),
  });
  return [
    ...(pager.page > 1 ? [turn(`◀ ${previous}`, pager.page - 1, actions.length)] : []),
    ...(pager.page < pager.pages ? [turn(`${next} ▶`, pager.page + 1, actions.length + 1)] : []),
  ];
};
