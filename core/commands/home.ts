import type { Card } from '../cards/card.ts';
import { homeCard } from '../cards/home-card.ts';
import type { Health } from '../ports/health.ts';
import type { Room } from '../ports/memory.ts';
import { may } from '../rights/acts.ts';
import type { AskContext } from './context.ts';

/** The page of whoever asks, by what they may see. Reads only. */
export const home = async (context: AskContext & { health: Health }): Promise<Card> => {
  const { role } = context.asker;
  const sees = may(role, 'see');
  const seen = await context.memory.in(context.team.id, async (room) => ({
    followUps: sees ? await followUpsOf(room, context.asker.person) : [],
    offers: sees ? await openOffers(room) : [],
  }));
  const health = may(role, 'administer') ? await context.health.rows() : [];
  return homeCard({ sees, ...seen, health }, context.t);
};

const lastDay = '9999-12-31';

const followUpsOf = async (room: Room, person: string) => {
  const member = await room.members.byPerson(person);
  const own = (await room.followUps.due(lastDay)).filter((followUp) => followUp.member === member?.id);
  const found = [];
  for (const followUp of own) {
    const candidate = await room.candidates.get(followUp.candidate);
    if (candidate) found.push({ candidate, followUp });
  }
  return found;
};

const openOffers = async (room: Room) => {
  const found = [];
  for (const offer of await room.offers.list({ state: 'open' })) {
    const matches = await room.matches.ofOffer(offer.id);
    found.push({ offer, strong: matches.filter((match) => match.band === 'strong').length });
  }
  return found;
};
