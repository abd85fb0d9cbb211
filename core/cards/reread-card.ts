import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** How many CVs a model has read again. */
export const rereadCard = ({ asked, read }: { asked: number; read: number }, t: Words): Card => {
  const { reading: say } = t.say.ai;
  const told = asked === 0 ? say.nothingToReread : say.queued(read);
  const others = asked > read ? [textPart(say.degraded(say.why.failed))] : [];
  return plainCard({ kind: 'reread', title: say.queuedTitle, parts: [textPart(told), ...others] }, t);
};
