import { z } from 'zod';
import { candidateOffersCard } from '../cards/candidate-offers-card.ts';
import { rankingCard } from '../cards/ranking-card.ts';
import { rankingDetailCard } from '../cards/ranking-detail-card.ts';
import { Refusal } from '../errors.ts';
import { rankForCandidate, rankForOffer } from '../matching/rank-in-turns.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { candidateNumbered, offerNumbered } from './look-up.ts';
import { readReference } from './references.ts';

const schema = z.object({
  reference: z.string().transform((value, issue) => {
    const found = readReference(value, ['offer', 'candidate']);
    if (found) return found;
    issue.addIssue({ code: 'custom', message: 'reference' });
    return z.NEVER;
  }),
  top: z.coerce.number().int().min(1).max(25).default(5),
});

export const matchCommand: Command = {
  name: 'match',
  english: 'match',
  summary: (t) => t.commands.match.summary,
  args: [
    {
      name: 'reference',
      english: 'reference',
      shown: 'référence',
      summary: (t) => t.commands.match.reference,
      type: 'reference',
      of: ['offer', 'candidate'],
      required: true,
    },
    {
      name: 'top',
      english: 'top',
      usual: '5',
      summary: (t) => t.commands.match.top,
      type: 'number',
      required: false,
    },
  ],
  right: 'see',
  answers: 'channel',
  run: gate(schema, (context, { reference, top }) =>
    reference.of === 'offer'
      ? rankOffer(context, reference.number, top)
      : forCandidate(context, reference.number, top),
  ),
};

/** The podium of an open offer, and the evidence under it. */
export const rankOffer = async (context: ActContext, number: number, top: number) => {
  const { offer, candidates } = await context.read(async (room) => {
    const found = await offerNumbered(room, number);
    if (found.state === 'closed') throw new Refusal('offer.closed', { reference: `offre-${number}` });
    return { offer: found, candidates: await room.candidates.all() };
  });
  if (candidates.length === 0) throw new Refusal('candidate.none', {});
  const ranked = await rankForOffer(offer, candidates, context.vocabulary, context.clock.now());
  const shown = ranked.slice(0, top);
  await context.act(async (room, say) => {
    await room.matches.save(ranked.map((entry) => entry.match));
    const about = shown.map((entry) => entry.candidate.id);
    await say(rankingCard({ offer, ranked: shown, total: ranked.length }, context.t), { about });
    await say(rankingDetailCard({ offer, ranked: shown }, context.t), { part: 'detail', under: true, about });
  });
};

const forCandidate = async (context: ActContext, number: number, top: number) => {
  const { candidate, offers } = await context.read(async (room) => ({
    candidate: await candidateNumbered(room, number),
    offers: await room.offers.list({ state: 'open' }),
  }));
  if (offers.length === 0) throw new Refusal('offer.none_open', {});
  const ranked = rankForCandidate(candidate, offers, context.vocabulary, context.clock.now());
  await context.act(async (room, say) => {
    await room.matches.save(ranked.map((entry) => entry.match));
    const card = candidateOffersCard({ candidate, ranked: ranked.slice(0, top) }, context.t);
    await say(card, { about: [candidate.id] });
  });
};
