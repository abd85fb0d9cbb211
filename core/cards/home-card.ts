import type { Candidate } from '../candidates/candidate.ts';
import type { Words } from '../i18n/words.ts';
import type { Offer } from '../offers/offer.ts';
import type { FollowUp } from '../pipeline/stage.ts';
import type { HealthRow } from '../ports/health.ts';
import { nameAndReference } from './candidate-words.ts';
import { type Action, type Card, type Part, type Span, text } from './card.ts';
import { dayWords } from './day-words.ts';
import { healthCard } from './health-card.ts';
import { offerInLine } from './offer-words.ts';
import { headingPart, plainCard, textPart } from './plain-card.ts';
import { clip, joined } from './spans.ts';

export interface HomeCardValues {
  /** May they see candidates and offers? */
  sees: boolean;
  followUps: { candidate: Candidate; followUp: FollowUp }[];
  offers: { offer: Offer; strong: number }[];
  /** For admins; empty for everybody else. */
  health: HealthRow[];
}

const linesAtMost = 10;

/** What a person finds when they open the bot: their follow-ups, the open offers, and for admins how the house is. */
export const homeCard = (values: HomeCardValues, t: Words): Card => {
  const { home: say } = t.say.cards;
  const card = plainCard(
    {
      kind: 'home',
      title: say.title,
      parts: [
        textPart(say.drop),
        ...(values.sees ? seenParts(values, t) : [textPart(say.noRight)]),
        ...healthParts(values.health, t),
      ],
      footer: say.hint,
    },
    t,
  );
  return { ...card, actions: values.sees ? [createOffer(t)] : [] };
};

const seenParts = ({ followUps, offers }: HomeCardValues, t: Words): Part[] => {
  const { home: say } = t.say.cards;
  const due = followUps.map(({ candidate, followUp }) =>
    joined([
      [text(say.followUp(dayWords(followUp.due, t), clip(followUp.text, 80)))],
      nameAndReference(candidate, t),
    ]),
  );
  const open = offers.map(({ offer, strong }) => [
    ...offerInLine(offer, t),
    ...(strong > 0 ? [text(` · ${say.strong(strong)}`)] : []),
  ]);
  return [
    headingPart(say.followUps),
    ...listed(due, say.noFollowUp, t),
    headingPart(say.offers(offers.length)),
    ...listed(open, say.noOffer, t),
  ];
};

const listed = (lines: Span[][], none: string, t: Words): Part[] => {
  if (lines.length === 0) return [textPart(none)];
  const shown = lines.slice(0, linesAtMost);
  const left = lines.length - shown.length;
  const items = left > 0 ? [...shown, [text(t.say.cards.home.more(left))]] : shown;
  return [{ type: 'list', items }];
};

const healthParts = (rows: HealthRow[], t: Words): Part[] =>
  rows.length > 0 ? [headingPart(t.say.cards.home.health), ...healthCard({ rows }, t).parts] : [];

const createOffer = (t: Words): Action => ({
  type: 'button',
  action: 'offer.create',
  subject: '',
  label: t.say.cards.house.createOffer,
  intent: 'plain',
  answers: 'form',
});
