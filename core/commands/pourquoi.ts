import { z } from 'zod';
import { type Candidate, candidateReference } from '../candidates/candidate.ts';
import { whyCard } from '../cards/why-card.ts';
import { Refusal } from '../errors.ts';
import { rankForOffer } from '../matching/rank-in-turns.ts';
import { explain } from '../matching/why.ts';
import type { Offer } from '../offers/offer.ts';
import { candidateArgument, candidateNumber, offerArgument, offerNumber } from './arguments.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateNumbered, offerNumbered } from './look-up.ts';

export const whyCommand: Command = {
  name: 'pourquoi',
  english: 'why',
  summary: (t) => t.commands.why.summary,
  args: [candidateArgument, offerArgument],
  right: 'see',
  answers: 'channel',
  run: gate(z.object({ candidat: candidateNumber, offre: offerNumber }), async (context, args) => {
    const pair = await context.read(async (room) => ({
      candidate: await candidateNumbered(room, args.candidat),
      offer: await offerNumbered(room, args.offre),
    }));
    await explainPair(context, pair);
  }),
};

/** Every criterion, its evidence, what would move the rank, and what to ask. */
export const explainPair = async (
  context: ActContext,
  { candidate, offer }: { candidate: Candidate; offer: Offer },
) => {
  const candidates = await context.read((room) => room.candidates.all());
  const ranked = await rankForOffer(offer, candidates, context.vocabulary, context.clock.now());
  const place = ranked.findIndex((entry) => entry.candidate.id === candidate.id);
  const match = ranked[place]?.match;
  if (!match) throw new Refusal('unknown.reference', { reference: candidateReference(candidate) });
  const rivals = ranked.filter((entry) => entry.candidate.id !== candidate.id).map((entry) => entry.match);
  const advice = explain(match, candidate, offer, rivals);
  const card = whyCard({ candidate, offer, match, rank: place + 1, of: ranked.length, advice }, context.t);
  await context.act((_room, say) => say(card, { about: [candidate.id] }));
};
