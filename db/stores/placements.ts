import { and, asc, eq } from 'drizzle-orm';
import type { NewPlacement, Placement } from '../../core/pipeline/stage.ts';
import type { PlacementStore } from '../../core/ports/memory.ts';
import { placement } from '../schema/placement.ts';
import { companyOf } from './companies.ts';
import { asId, asOptionalId, type Session } from './session.ts';

export function createPlacements(session: Session): PlacementStore {
  const ours = eq(placement.teamId, session.team);
  const list = async (where?: ReturnType<typeof and>): Promise<Placement[]> => {
    const found = session.db.select().from(placement).where(and(ours, where));
    return (await found.orderBy(asc(placement.start), asc(placement.id))).map(toPlacement);
  };
  /** The links among `given` as this team's ids. */
  const linked = async ({ candidate, offer, ...given }: Partial<NewPlacement>) => ({
    ...given,
    ...(candidate === undefined ? {} : { candidateId: asOptionalId(candidate) }),
    ...(offer === undefined ? {} : { offerId: asOptionalId(offer) }),
    ...(given.company === undefined ? {} : { companyId: await companyOf(session, given.company) }),
  });
  return {
    async add(fresh) {
      const values = { ...fresh, ...(await linked(fresh)), teamId: session.team };
      const [row] = await session.db.insert(placement).values(values).returning();
      if (!row) throw new Error('a placement was not kept');
      return toPlacement(row);
    },
    async edit(id, patch) {
      const is = eq(placement.id, asId(id));
      const changes = await linked(patch);
      if (Object.keys(changes).length === 0) return (await list(is))[0] ?? null;
      const [row] = await session.db.update(placement).set(changes).where(and(ours, is)).returning();
      return row ? toPlacement(row) : null;
    },
    get: async (id) => (await list(eq(placement.id, asId(id))))[0] ?? null,
    async remove(id) {
      const is = and(ours, eq(placement.id, asId(id)));
      const gone = await session.db.delete(placement).where(is).returning({ id: placement.id });
      return gone.length > 0;
    },
    list: () => list(),
  };
}

const toPlacement = (row: typeof placement.$inferSelect): Placement => {
  const { teamId: _team, companyId: _company, candidateId, offerId, ...rest } = row;
  return { ...rest, candidate: candidateId, offer: offerId };
};
