import { z } from 'zod';
import { offerCard } from '../cards/offer-card.ts';
import { offerClosedCard } from '../cards/offer-closed-card.ts';
import { offerListCard } from '../cards/offer-list-card.ts';
import { undoButton } from '../cards/undo-button.ts';
import { record } from '../history/changes.ts';
import { offerArgument, offerNumber } from './arguments.ts';
import { type Command, gate } from './command.ts';
import { offerNumbered } from './look-up.ts';

export const offerCommands: Command[] = [
  {
    name: 'offre creer',
    english: 'offer create',
    summary: (t) => t.commands.offer.create,
    args: [
      {
        name: 'brief',
        english: 'brief',
        summary: (t) => t.commands.offer.brief,
        type: 'text',
        required: false,
        rest: true,
      },
    ],
    right: 'edit',
    answers: 'form',
    form: (raw) => ({ form: 'offer', subject: '', values: raw.brief ? { brief: raw.brief } : {} }),
  },
  {
    name: 'offre liste',
    english: 'offer list',
    summary: (t) => t.commands.offer.list,
    args: [],
    right: 'see',
    answers: 'channel',
    run: async (context) => {
      await context.act(async (room, say) => {
        const offers = await room.offers.list({ state: 'open' });
        const counted = [];
        for (const offer of offers) counted.push({ offer, strong: await strongFor(room, offer.id) });
        await say(offerListCard({ offers: counted }, context.t));
      });
    },
  },
  {
    name: 'offre voir',
    english: 'offer show',
    summary: (t) => t.commands.offer.show,
    args: [offerArgument],
    right: 'see',
    answers: 'channel',
    run: gate(z.object({ offre: offerNumber }), (context, { offre }) =>
      context.act(async (room, say) => {
        const offer = await offerNumbered(room, offre);
        await say(offerCard({ offer, strong: await strongFor(room, offer.id) }, context.t));
      }),
    ),
  },
  {
    name: 'offre modifier',
    english: 'offer edit',
    summary: (t) => t.commands.offer.edit,
    args: [offerArgument],
    right: 'edit',
    answers: 'form',
    form: (raw) => ({ form: 'offer', subject: raw.offre ?? '', values: {} }),
  },
  {
    name: 'offre fermer',
    english: 'offer close',
    summary: (t) => t.commands.offer.close,
    args: [offerArgument],
    right: 'edit',
    answers: 'channel',
    run: gate(z.object({ offre: offerNumber }), (context, { offre }) =>
      context.act(async (room, say) => {
        const offer = await offerNumbered(room, offre);
        const at = context.clock.now();
        if (offer.state === 'closed') return say(offerClosedCard({ offer }, context.t));
        const closed = (await room.offers.edit(offer.id, { state: 'closed', closedAt: at })) ?? offer;
        const act = { act: 'offer.closed', by: context.asker.person, at, subject: `offre-${offre}` };
        const change = {
          before: { state: 'open', closedAt: null },
          after: { state: 'closed', closedAt: at },
        };
        const logged = await record(room, act, [{ of: 'offer', id: offer.id, ...change }]);
        const card = offerClosedCard({ offer: closed }, context.t);
        await say({ ...card, actions: [...card.actions, ...undoButton(logged.id, context.t)] });
      }),
    ),
  },
];

const strongFor = async (
  room: { matches: { ofOffer(offer: string): Promise<{ band: string }[]> } },
  offer: string,
) => (await room.matches.ofOffer(offer)).filter((match) => match.band === 'strong').length;
