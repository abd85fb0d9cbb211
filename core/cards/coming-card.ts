import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** A command that is announced and not built yet; `command` as it is typed, '/etape'. */
export const comingCard = ({ command }: { command: string }, t: Words): Card => {
  const { house: say } = t.say.cards;
  return plainCard(
    { kind: 'coming', title: say.coming(command), parts: [textPart(say.comingText)], footer: say.comingHint },
    t,
  );
};
