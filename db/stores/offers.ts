import { and, asc, eq } from 'drizzle-orm';
import type { Offer } from '../../core/offers/offer.ts';
import type { OfferStore } from '../../core/ports/memory.ts';
import { offer } from '../schema/offer.ts';
import { companyOf } from './companies.ts';
import { canBeNumber, countPast, nextNumber } from './counters.ts';
import { asId, type Session } from './session.ts';

export function createOffers(session: Session): OfferStore {
  const ours = eq(offer.teamId, session.team);
  const is = (id: string) => and(ours, eq(offer.id, asId(id)));
  const one = async (where: ReturnType<typeof and>): Promise<Offer | null> => {
    const [row] = await session.db.select().from(offer).where(where);
    return row ? toOffer(row) : null;
  };
  const insert = async (values: typeof offer.$inferInsert): Promise<Offer | null> => {
    const target = [offer.teamId, offer.number];
    const [row] = await session.db.insert(offer).values(values).onConflictDoNothing({ target }).returning();
    return row ? toOffer(row) : null;
  };

  return {
    async add(fresh, number) {
      const companyId = await companyOf(session, fresh.company);
      const opened = { state: 'open' as const, openedAt: session.clock.now() };
      const values = { ...fresh, ...opened, companyId, teamId: session.team };
      if (number !== undefined && canBeNumber(number)) {
        const wished = await insert({ ...values, number });
        if (wished) await countPast(session, 'offer', number);
        if (wished) return wished;
      }
      const made = await insert({ ...values, number: await nextNumber(session, 'offer') });
      if (!made) throw new Error('an offer was not kept');
      return made;
    },
    get: (id) => one(is(id)),
    byNumber: async (number) => (canBeNumber(number) ? one(and(ours, eq(offer.number, number))) : null),
    async edit(id, patch) {
      if (Object.keys(patch).length === 0) return one(is(id));
      const named = patch.company === undefined ? {} : { companyId: await companyOf(session, patch.company) };
      const [row] = await session.db
        .update(offer)
        .set({ ...patch, ...named })
        .where(is(id))
        .returning();
      return row ? toOffer(row) : null;
    },
    async list({ state }) {
      const wanted = and(ours, state === undefined ? undefined : eq(offer.state, state));
      return (await session.db.select().from(offer).where(wanted).orderBy(asc(offer.number))).map(toOffer);
    },
  };
}

const toOffer = ({ teamId, companyId: _, ...row }: typeof offer.$inferSelect): Offer => ({
  ...row,
  team: teamId,
});
