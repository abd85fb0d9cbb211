import type { Action, Card } from '../../cards/card.ts';
import type { MessageRef } from '../../chat/event.ts';
import type { Board, Message } from './board.ts';

/** The newest card this person can see (or the one named by `on`) that holds what is looked for; else an error lists what there is. */
export const findOnCards = <T>(
  board: Board,
  { by, on }: { by: string; on?: MessageRef },
  find: (action: Action) => T | undefined,
  wish: string,
): { found: T; message: Message } => {
  for (const message of board.messages.toReversed()) {
    if (on !== undefined && message.ref !== on) continue;
    for (const action of actionsFor(message, by)) {
      const found = find(action);
      if (found !== undefined) return { found, message };
    }
  }
  const seen = board.messages.flatMap((message) => actionsFor(message, by).map((action) => action.label));
  const there = [...new Set(seen)].join(', ') || 'nothing to press';
  throw new Error(`${by} sees no « ${wish} »; there is: ${there}`);
};

export const buttonNamed = (label: string) => (action: Action) =>
  action.type === 'button' && action.label === label ? action : undefined;

export const choiceNamed = (label: string) => (action: Action) => {
  if (action.type !== 'select') return undefined;
  const choice = action.choices.find((one) => one.label === label);
  if (!choice) return undefined;
  return { label: action.label, action: action.action, subject: action.subject, value: choice.value };
};

export const newestPager = (board: Board, by: string) => {
  for (const message of board.messages.toReversed()) {
    const pager = cardFor(message, by)?.pager;
    if (pager) return { pager, message };
  }
  throw new Error(`${by} sees nothing with pages`);
};

const cardFor = (message: Message, by: string): Card | null => {
  const hidden = message.removed || (message.onlyFor !== null && message.onlyFor !== by);
  return hidden || message.content.kind !== 'card' ? null : message.content.card;
};

const actionsFor = (message: Message, by: string): Action[] => cardFor(message, by)?.actions ?? [];
