import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { Card } from './card.ts';
import { titleOf } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';

/** An offer that is no longer to fill, and what stays of it. */
export const offerClosedCard = ({ offer }: { offer: Offer }, t: Words): Card => {
  const { offer: say } = t.say.cards;
  return plainCard(
    {
      kind: 'offer-closed',
      title: say.closedTitle(`offre-${offer.number}`),
      parts: [textPart(titleOf(offer, t)), textPart(say.closedText)],
    },
    t,
  );
};
