import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import { type Card, type Part, text } from './card.ts';
import { contractOf, offerPlace, payOf, referenceAndTitle, wishesOfOffer } from './offer-words.ts';
import { plainCard, textPart } from './plain-card.ts';
import { clip } from './spans.ts';

/** One offer: where, on what terms, what it asks, and how many strong candidates it has. */
export const offerCard = ({ offer, strong }: { offer: Offer; strong?: number }, t: Words): Card => {
  const { offer: say } = t.say.cards;
  return plainCard(
    {
      kind: 'offer',
      title: referenceAndTitle(offer, t),
      parts: [
        factsOf(offer, t),
        ...(asksNothing(offer) ? [textPart(say.nothingAsked)] : []),
        ...(strong === undefined ? [] : [textPart(strongWords(strong, t))]),
        ...(offer.brief ? [{ type: 'quote' as const, text: clip(offer.brief, 400) }] : []),
      ],
      ...(offer.state === 'open' ? { footer: say.rankHint(`offre-${offer.number}`) } : {}),
    },
    t,
  );
};

/** '3 candidats forts', or that there is none yet. */
const strongWords = (strong: number, t: Words): string =>
  strong > 0 ? t.say.cards.offer.strong(strong) : t.say.cards.offer.noStrong;

const factsOf = (offer: Offer, t: Words): Part => {
  const { offer: say } = t.say.cards;
  const facts: [string, string][] = [
    [say.place, offerPlace(offer, t)],
    [say.contract, contractOf(offer, t)],
    [say.pay, payOf(offer, t)],
    [say.must, wishesOfOffer(offer, true, t)],
    [say.nice, wishesOfOffer(offer, false, t)],
    [say.opened, t.day(offer.openedAt)],
    [say.closed, offer.closedAt ? t.day(offer.closedAt) : ''],
  ];
  const said = facts.filter(([, value]) => value !== '');
  return { type: 'facts', facts: said.map(([label, value]) => ({ label, value: [text(value)] })) };
};

const asksNothing = ({ requirements }: Offer): boolean =>
  requirements.skills.length === 0 &&
  requirements.languages.length === 0 &&
  requirements.years === null &&
  requirements.education === null;
