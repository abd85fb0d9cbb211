import { z } from 'zod';
import type { Candidate } from '../candidates/candidate.ts';
import { predictionCard } from '../cards/prediction-card.ts';
import type { Offer } from '../offers/offer.ts';
import { forecast } from '../predictions/forecast.ts';
import { candidateArgument, candidateNumber, offerArgument, offerNumber, optional } from './arguments.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateNumbered, offerNumbered } from './look-up.ts';

export const predictCommand: Command = {
  name: 'predire',
  english: 'predict',
  summary: (t) => t.commands.predict.summary,
  args: [candidateArgument, optional(offerArgument)],
  right: 'see',
  answers: 'channel',
  run: gate(z.object({ candidat: candidateNumber, offre: offerNumber.optional() }), async (context, args) => {
    const pair = await context.read(async (room) => ({
      candidate: await candidateNumbered(room, args.candidat),
      offer: args.offre === undefined ? null : await offerNumbered(room, args.offre),
    }));
    await predictPair(context, pair.candidate, pair.offer);
  }),
};

export const predictPair = (context: ActContext, candidate: Candidate, offer: Offer | null) =>
  context.act(async (room, say) => {
    const placements = await room.placements.list();
    const now = context.clock.now();
    const seen = forecast({ candidate, offer, placements, vocabulary: context.vocabulary, now });
    await room.predictions.save({ candidate: candidate.id, offer: offer?.id ?? null, ...seen, at: now });
    await say(predictionCard({ candidate, offer, forecast: seen }, context.t), { about: [candidate.id] });
  });
