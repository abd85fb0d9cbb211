import { exampleCard } from '../cards/example-card.ts';
import { Refusal } from '../errors.ts';
import { exampleOffers, examplePlacements } from '../offers/example.ts';
import type { Room } from '../ports/memory.ts';
import type { ActContext } from './context.ts';

/** Companies, offers 40–44 and placements, only where there is no offer yet, in one act. */
export const loadExample = async (context: ActContext): Promise<void> => {
  await context.act(async (room, say) => {
    const loaded = await putExample(room, context.asker.person, context.clock.now());
    await say(exampleCard(loaded, context.t));
  });
};

/** Throws Refusal example.already_offers where offers exist. */
export const putExample = async (room: Room, by: string | null, at: Date) => {
  const existing = await room.offers.list({});
  if (existing.length > 0) throw new Refusal('example.already_offers', { offers: existing.length });
  const offers = [];
  for (const { number, offer } of exampleOffers) offers.push(await room.offers.add(offer, number));
  for (const placement of examplePlacements) await room.placements.add(placement);
  const ids = offers.map((offer) => offer.id);
  await room.history.add({
    act: 'example.loaded',
    by,
    at,
    subject: 'example',
    before: null,
    after: { offers: ids },
  });
  const companies = new Set([...offers, ...examplePlacements].map((entry) => entry.company)).size;
  return { offers, companies, placements: examplePlacements.length };
};
