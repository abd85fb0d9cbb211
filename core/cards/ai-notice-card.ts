import type { Notice } from '../ai/gateway.ts';
import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { costWords } from './cost-words.ts';
import { keyWords } from './keys-card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** What an admin is told: a key that was refused, a budget that is used up by half, by most, in full. */
export const aiNoticeCard = (notice: Notice, t: Words): Card => {
  const { notice: say } = t.say.ai;
  if (notice.kind === 'key.refused')
    return plainCard(
      {
        ...{
          kind: 'ai-notice',
          tone: 'warning',
          title: say.keyTitle(t.say.ai.provider[notice.key.provider]),
        },
        ...{ parts: [textPart(say.keyText(keyWords(notice.key, t)))], footer: say.keyTodo },
      },
      t,
    );
  const { level, spentMicros, budget } = notice;
  const spent = say.budgetText(costWords(spentMicros, t), costWords(budget * 1_000_000, t));
  const parts = [textPart(spent), ...(level === 100 ? [textPart(say.budgetStop)] : [])];
  const tone = level === 100 ? 'bad' : 'warning';
  return plainCard(
    { kind: 'ai-notice', tone, title: say.budgetTitle(level), parts, footer: say.budgetTodo },
    t,
  );
};
