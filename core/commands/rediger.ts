import { z } from 'zod';
import { jobAdCard } from '../cards/job-ad-card.ts';
import { factsOfBrief, factsOfOffer, writeAd } from '../work/write-ad.ts';
import { type Command, gate } from './command.ts';
import type { ActContext } from './context.ts';
import { offerNumbered } from './look-up.ts';
import { readReference } from './references.ts';

export const writeCommand: Command = {
  name: 'offre rediger',
  english: 'offer write',
  summary: (t) => t.commands.coming.write,
  args: [
    {
      ...{ name: 'brief', english: 'brief', type: 'text', required: true, rest: true },
      summary: (t) => t.ai.command.brief,
    },
  ],
  right: 'edit',
  answers: 'channel',
  run: gate(z.object({ brief: z.string().trim().min(3).max(20_000) }), async (context, { brief }) => {
    const facts = await factsFor(context, brief);
    const asked = { team: context.team.id, by: context.asker.person };
    const written = await writeAd(context, asked, facts);
    await context.act((_room, say) => say(jobAdCard(written, context.t)));
  }),
};

/** 'offre-42' stands for what is kept of it; anything else is a brief. */
const factsFor = async (context: ActContext, brief: string) => {
  const reference = readReference(brief, ['offer']);
  if (!reference) return factsOfBrief(brief, context.vocabulary);
  return factsOfOffer(await context.read((room) => offerNumbered(room, reference.number)));
};
