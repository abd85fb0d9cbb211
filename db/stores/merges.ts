import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Gone, Merge } from '../../core/candidates/merge-record.ts';
import type { MergeStore } from '../../core/ports/memory.ts';
import { mergeRecord } from '../schema/merge-record.ts';
import { asId, type Session } from './session.ts';

export function createMerges(session: Session): MergeStore {
  const ours = eq(mergeRecord.teamId, session.team);
  const is = (id: string) => and(ours, eq(mergeRecord.id, asId(id)));
  const list = async (where: ReturnType<typeof and>): Promise<Merge[]> => {
    const found = session.db.select().from(mergeRecord).where(and(ours, where));
    return (await found.orderBy(desc(mergeRecord.at), desc(mergeRecord.id))).map(toMerge);
  };
  const into = async (candidate: string): Promise<string | null> => {
    const went = and(eq(mergeRecord.goneId, asId(candidate)), isNull(mergeRecord.undoneAt));
    const [merge] = await list(went);
    return merge ? ((await into(merge.kept)) ?? merge.kept) : null;
  };
  return {
    async add({ kept, gone, by, at }) {
      const values = { keptId: asId(kept), goneId: asId(gone.candidate.id), merged: gone, by, at };
      const [row] = await session.db
        .insert(mergeRecord)
        .values({ ...values, teamId: session.team })
        .returning();
      if (!row) throw new Error('a merge was not kept');
      return toMerge(row);
    },
    get: async (id) => (await list(eq(mergeRecord.id, asId(id))))[0] ?? null,
    ofKept: (candidate) => list(and(eq(mergeRecord.keptId, asId(candidate)), isNull(mergeRecord.undoneAt))),
    async point(id, kept) {
      await session.db
        .update(mergeRecord)
        .set({ keptId: asId(kept) })
        .where(is(id));
    },
    into,
    async ofNumber(number) {
      const [merge] = await list(
        and(
          sql`(${mergeRecord.merged} -> 'candidate' ->> 'number')::int = ${number}`,
          isNull(mergeRecord.undoneAt),
        ),
      );
      return merge ? into(merge.gone.candidate.id) : null;
    },
    async undo(id, at) {
      const undone = await session.db
        .update(mergeRecord)
        .set({ undoneAt: at })
        .where(and(is(id), isNull(mergeRecord.undoneAt)))
        .returning({ id: mergeRecord.id });
      return undone.length > 0;
    },
  };
}

const toMerge = (row: typeof mergeRecord.$inferSelect): Merge => {
  const { id, keptId, merged, by, at, undoneAt } = row;
  return { id, kept: keptId, gone: revived(merged), by, at, undoneAt };
};

/** JSON keeps moments as text. */
const revived = (gone: Gone): Gone => {
  const { candidate } = gone;
  const moments = { createdAt: new Date(candidate.createdAt), updatedAt: new Date(candidate.updatedAt) };
  return { ...gone, candidate: { ...candidate, ...moments } };
};
