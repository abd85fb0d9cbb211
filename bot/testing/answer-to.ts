import { renderText } from '../../core/cards/plain-text.ts';
import type { openTestHouse } from './open-test-house.ts';

type Town = Pick<Awaited<ReturnType<typeof openTestHouse>>, 'chat' | 'house'>;

/** What the house answers to an act: the text of its new messages on one line each, and who alone may read them. */
export const answerTo = async ({ chat, house }: Town, act: () => Promise<unknown>) => {
  const before = chat.messages().length;
  await act();
  await house.settled();
  const cards = chat
    .messages()
    .slice(before)
    .flatMap((message) =>
      message.content.kind === 'card' ? [{ ...message, card: message.content.card }] : [],
    );
  return {
    cards,
    text: cards.map(({ card }) => flowing(renderText(card))).join('\n'),
    onlyFor: [...new Set(cards.map((message) => message.onlyFor))],
  };
};

/** Lines are broken by width, which no sentence depends on. */
export const flowing = (text: string): string =>
  text
    .replace(/^[│╭╰─]+|[\u00a0\u202f]/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
