import { and, asc, eq, lte } from 'drizzle-orm';
import type { FollowUp } from '../../core/pipeline/stage.ts';
import type { FollowUpStore } from '../../core/ports/memory.ts';
import { followUp } from '../schema/follow-up.ts';
import { asId, type Session } from './session.ts';

export function createFollowUps(session: Session): FollowUpStore {
  const ours = eq(followUp.teamId, session.team);
  const list = async (where: ReturnType<typeof and>): Promise<FollowUp[]> => {
    const found = session.db.select().from(followUp).where(and(ours, where));
    return (await found.orderBy(asc(followUp.due), asc(followUp.id))).map(toFollowUp);
  };
  return {
    async add({ candidate, member, due, text }) {
      const links = { teamId: session.team, candidateId: asId(candidate), memberId: asId(member) };
      const [row] = await session.db
        .insert(followUp)
        .values({ ...links, due, text, state: 'waiting' })
        .returning();
      if (!row) throw new Error('a follow-up was not kept');
      return toFollowUp(row);
    },
    due: (day) => list(and(eq(followUp.state, 'waiting'), lte(followUp.due, day))),
    get: async (id) => (await list(eq(followUp.id, asId(id))))[0] ?? null,
    ofCandidate: (candidate) => list(eq(followUp.candidateId, asId(candidate))),
    async remove(id) {
      const is = and(ours, eq(followUp.id, asId(id)));
      const gone = await session.db.delete(followUp).where(is).returning({ id: followUp.id });
      return gone.length > 0;
    },
    async edit(id, { candidate, ...given }) {
      const is = eq(followUp.id, asId(id));
      const patch = { ...given, ...(candidate === undefined ? {} : { candidateId: asId(candidate) }) };
      if (Object.keys(patch).length === 0) return (await list(is))[0] ?? null;
      const [row] = await session.db.update(followUp).set(patch).where(and(ours, is)).returning();
      return row ? toFollowUp(row) : null;
    },
  };
}

const toFollowUp = ({
  teamId: _,
  candidateId,
  memberId,
  ...row
}: typeof followUp.$inferSelect): FollowUp => ({
  ...row,
  candidate: candidateId,
  member: memberId,
});
