import type { Words } from '../i18n/words.ts';
import { type Action, type Card, text } from './card.ts';
import { plainCard, textPart } from './plain-card.ts';

export interface WelcomeCardValues {
  team: string;
  /** No offer yet. */
  empty: boolean;
  channelAllowed: boolean;
}

/** What the bot says when it joins, and what an empty team is told. */
export const welcomeCard = (values: WelcomeCardValues, t: Words): Card => {
  const { house: say } = t.say.cards;
  const card = plainCard(
    {
      kind: 'welcome',
      title: say.welcome,
      parts: [
        textPart(say.welcomeTeam(values.team)),
        textPart(say.welcomeDrop),
        ...(values.channelAllowed
          ? []
          : [{ type: 'note' as const, tone: 'warning' as const, spans: [text(say.welcomeChannel)] }]),
        ...(values.empty ? [textPart(say.welcomeEmpty)] : []),
        textPart(say.welcomePrivacy),
      ],
      footer: say.welcomeHint,
    },
    t,
  );
  return { ...card, actions: actionsFor(values, t) };
};

const actionsFor = ({ empty, channelAllowed }: WelcomeCardValues, t: Words): Action[] => {
  const { house: say } = t.say.cards;
  const plain = { type: 'button', subject: 'team', intent: 'plain', answers: 'channel' } as const;
  const allow: Action = {
    ...plain,
    action: 'channel.allow',
    subject: 'here',
    label: say.allowChannel,
    intent: 'primary',
    answers: 'person',
  };
  const begin: Action[] = [
    { ...plain, action: 'example.load', label: say.loadExample },
    { ...plain, action: 'offer.create', subject: '', label: say.createOffer, answers: 'form' },
  ];
  return [...(channelAllowed ? [] : [allow]), ...(empty ? begin : [])];
};
