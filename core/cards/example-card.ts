import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { Card } from './card.ts';
import { offerInLine } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';

/** What the example brought. */
export const exampleCard = (
  { offers, companies, placements }: { offers: Offer[]; companies: number; placements: number },
  t: Words,
): Card => {
  const { house: say } = t.say.cards;
  return plainCard(
    {
      kind: 'example',
      tone: 'good',
      title: say.example,
      parts: [
        textPart(say.exampleText(offers.length, companies, placements)),
        { type: 'list', items: offers.map((offer) => offerInLine(offer, t)) },
      ],
      footer: say.exampleHint,
    },
    t,
  );
};
