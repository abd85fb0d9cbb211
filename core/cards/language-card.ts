import type { Locale } from '../i18n/locale.ts';
import type { Words } from '../i18n/words.ts';
import type { Card } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

/** Which language the bot answers in from now on, and for whom. */
export const languageCard = ({ locale, scope }: { locale: Locale; scope: 'me' | 'team' }, t: Words): Card => {
  const { house: say } = t.say.cards;
  return plainCard(
    { kind: 'language', title: say.language[locale], parts: [textPart(say.languageText[scope])] },
    t,
  );
};
