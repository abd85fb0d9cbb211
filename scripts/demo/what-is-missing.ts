import type { Card } from '../../core/cards/card.ts';
import { renderText } from '../../core/cards/plain-text.ts';
import type { Conversation } from '../../core/chat/event.ts';
import type { FakeChat } from '../../core/testing/create-chat.ts';

type Messages = ReturnType<FakeChat['messages']>;

/** What a look at the demonstration has to find, in the words of its failure; empty when all of it was shown. */
export const whatIsMissing = (messages: Messages, threads: readonly Conversation[]): string[] => {
  const shown = messages.flatMap(({ content, channel, thread }) =>
    content.kind === 'card' ? [{ card: content.card, thread: `${channel}:${thread}` }] : [],
  );
  const cards = threads.map((thread) => shown.find((one) => one.thread === thread && isCandidate(one.card)));
  const read = cards.flatMap((one) => (one ? [renderText(one.card)] : []));
  const of = (kind: string) =>
    shown.filter(({ card }) => card.kind === kind).map(({ card }) => renderText(card));
  const checks: [string, boolean][] = [
    [`a card for each of ${threads.length} CVs`, read.length === threads.length],
    ['scores that differ', differing(read, /offre-\d+ ·[\s\S]*?(\d+)\/100/) > 2],
    [
      'salaries that differ',
      differing(read, /(?:Salaire pour|Pay for)\D+\d+\D+?(\d\d[\s\u00a0\u202f,]\d{3})/) > 2,
    ],
    ['risks that differ', differing(read, /12 (?:mois|months)\D+(\d+)/) > 2],
    ['a ranking with its podium', of('ranking').some((text) => /🥇[\s\S]*🥈[\s\S]*🥉/u.test(text))],
    [
      'a note that was kept',
      messages.some((message) => message.by !== null && message.reactions.includes('📝')),
    ],
    ['the tone of the note', of('candidate-notes').some((text) => text.includes('🙂'))],
    ['a forecast', of('prediction').some((text) => /\d\s*%/.test(text))],
    ['a digest', of('digest').some((text) => text.includes('candidat-'))],
  ];
  return checks.filter(([, held]) => !held).map(([what]) => what);
};

const isCandidate = (card: Card) => card.kind === 'candidate';

/** How many different first hits there are. */
const differing = (texts: string[], pattern: RegExp): number =>
  new Set(texts.flatMap((text) => pattern.exec(text)?.[1] ?? [])).size;
