import type { Words } from '../i18n/words.ts';
import { type Card, text } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

export interface BatchCounts {
  total: number;
  /** Read, refused or known already. */
  done: number;
  duplicates: number;
  unread: number;
}

/** '▓▓▓░ 132/200 · 9 doublons · 2 illisibles'. */
export const batchProgressCard = ({ total, done, duplicates, unread }: BatchCounts, t: Words): Card => {
  const { batch: say } = t.say.cards;
  const counted = [
    duplicates > 0 ? say.duplicates(duplicates) : '',
    unread > 0 ? say.unread(unread) : '',
  ].filter(Boolean);
  const words = counted.map((count) => `· ${count}`).join(' ');
  return plainCard(
    {
      kind: 'batch-progress',
      title: say.reading(total),
      parts: [{ type: 'progress', done, total, spans: [text(words)] }, textPart(say.readingHint)],
    },
    t,
  );
};
