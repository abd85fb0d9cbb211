import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import { type Span, strong, text } from './card.ts';
import { criterionWords } from './criterion-words.ts';
import { languageWords } from './language-words.ts';
import { offerRef } from './references.ts';
import { clip, joined } from './spans.ts';

/** 'Développeur React chez Atelier Lumen'. */
export const titleOf = (offer: Offer, t: Words): string =>
  offer.company
    ? t.say.cards.offer.at(clip(offer.title, 70), clip(offer.company, 50))
    : clip(offer.title, 70);

/** 'offre-42 · Développeur React chez Atelier Lumen'. */
export const referenceAndTitle = (offer: Offer, t: Words): Span[] =>
  joined([[offerRef(offer)], [strong(titleOf(offer, t))]]);

export const offerInLine = (offer: Offer, t: Words): Span[] => [
  offerRef(offer),
  text(` ${titleOf(offer, t)}`),
];

export const offerPlace = (offer: Offer, t: Words): string =>
  [offer.place ? clip(offer.place, 60) : '', offer.remote ? t.say.terms.remote[offer.remote] : '']
    .filter(Boolean)
    .join(' · ') || t.say.cards.offer.notSaid;

export const contractOf = (offer: Offer, t: Words): string =>
  offer.contract ? t.say.terms.contract[offer.contract] : t.say.cards.offer.notSaid;

export const payOf = ({ pay }: Offer, t: Words): string => {
  const { offer: say } = t.say.cards;
  if (!pay || (pay.min === null && pay.max === null)) return say.notSaid;
  const [min, max] = [pay.min, pay.max].map((amount) =>
    amount === null ? null : t.money(amount, pay.currency),
  );
  if (min && max) return say.payRange(min, max);
  return min ? say.payFrom(min) : say.payUpTo(max ?? '');
};

/** Everything asked for, must-haves and nice-to-haves apart, in the reader's words. */
export const wishesOfOffer = (offer: Offer, must: boolean, t: Words): string => {
  const { skills, years, education, languages } = offer.requirements;
  const wanted = [
    ...skills.filter((skill) => skill.must === must).map((skill) => clip(skill.name, 40)),
    ...(years && years.must === must
      ? [criterionWords({ kind: 'years', wanted: String(years.min) }, t)]
      : []),
    ...(education && education.must === must ? [t.say.terms.education[education.level]] : []),
    ...languages
      .filter((wish) => wish.must === must)
      .map(({ language, level }) => languageWords(language, level, t)),
  ];
  return wanted.join(' · ');
};
