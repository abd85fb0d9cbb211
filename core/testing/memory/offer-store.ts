import { randomUUID } from 'node:crypto';
import type { OfferStore } from '../../ports/memory.ts';
import { type Desk, nextNumber } from './books.ts';

export const createOfferStore = (desk: Desk): OfferStore => {
  const { team, clock } = desk;
  const { offers } = desk.books;
  const ofTeam = () => offers.find((one) => one.team === team).toSorted((a, b) => a.number - b.number);
  const free = (number: number | undefined) =>
    number !== undefined && !ofTeam().some((one) => one.number === number);
  return {
    async add(offer, wish) {
      const id = randomUUID();
      const number = nextNumber(desk, 'offer', free(wish) ? wish : undefined);
      const opened = { id, team, number, state: 'open', openedAt: clock.now(), closedAt: null } as const;
      return offers.put([team, id], { ...offer, ...opened });
    },
    get: async (id) => offers.get([team, id]),
    byNumber: async (number) => ofTeam().find((one) => one.number === number) ?? null,
    async edit(id, patch) {
      const before = offers.get([team, id]);
      return before && offers.put([team, id], { ...before, ...patch });
    },
    list: async ({ state }) => ofTeam().filter((one) => state === undefined || one.state === state),
  };
};
