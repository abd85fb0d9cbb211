import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import { type Card, type Part, type Span, text } from './card.ts';
import { offerInLine, offerPlace } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';

/** The team's offers, one line each. */
export const offerListCard = ({ offers }: { offers: { offer: Offer; strong: number }[] }, t: Words): Card => {
  const { offer: say } = t.say.cards;
  const [first] = offers;
  return plainCard(
    {
      kind: 'offer-list',
      title: first ? say.list(offers.length) : say.emptyList,
      parts: first ? [tableOf(offers, t)] : [textPart(say.emptyHint)],
      ...(first ? { footer: say.listHint(`offre-${first.offer.number}`) } : {}),
    },
    t,
  );
};

const tableOf = (offers: { offer: Offer; strong: number }[], t: Words): Part => {
  const { ranking, offer: say } = t.say.cards;
  return {
    type: 'table',
    columns: [
      { label: ranking.offer, align: 'left' },
      { label: say.place, align: 'left' },
      { label: say.strongColumn, align: 'right' },
    ],
    rows: offers.map(({ offer, strong }): Span[][] => [
      offerInLine(offer, t),
      [text(offerPlace(offer, t))],
      [text(offer.state === 'closed' ? say.closedState : t.number(strong))],
    ]),
  };
};
