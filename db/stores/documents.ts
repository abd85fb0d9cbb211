import { and, asc, eq, ne } from 'drizzle-orm';
import type { CvDocument } from '../../core/candidates/document.ts';
import { Outage } from '../../core/errors.ts';
import type { DocumentStore } from '../../core/ports/memory.ts';
import { isUniqueConflict } from '../outages.ts';
import { document } from '../schema/document.ts';
import { asId, asOptionalId, type Session } from './session.ts';

export function createDocuments(session: Session): DocumentStore {
  const ours = eq(document.teamId, session.team);
  const is = (id: string) => and(ours, eq(document.id, asId(id)));
  const one = async (where: ReturnType<typeof and>): Promise<CvDocument | null> => {
    const [row] = await session.db.select().from(document).where(where).limit(1);
    return row ? toDocument(row) : null;
  };
  return {
    async keep(fresh) {
      const values = { ...fresh, teamId: session.team, state: 'accepted' as const };
      const target = [document.teamId, document.key];
      const [row] = await session.db
        .insert(document)
        .values(values)
        .onConflictDoNothing({ target })
        .returning();
      if (row) return { document: toDocument(row), fresh: true };
      const there = await one(and(ours, eq(document.key, fresh.key)));
      if (!there) throw new Outage('memory.document');
      return { document: there, fresh: false };
    },
    get: (id) => one(is(id)),
    bySha256: (sha256, except) =>
      one(
        and(
          ours,
          eq(document.sha256, sha256),
          eq(document.state, 'read'),
          except === undefined ? undefined : ne(document.id, asId(except)),
        ),
      ),
    async edit(id, { candidate, ...patch }) {
      const values = {
        ...patch,
        ...(candidate === undefined ? {} : { candidateId: asOptionalId(candidate) }),
      };
      if (Object.keys(values).length === 0) return one(is(id));
      const update = () =>
        session.db.transaction((tx) => tx.update(document).set(values).where(is(id)).returning());
      const [row] = await update().catch(laterWhenTwin);
      return row ? toDocument(row) : null;
    },
    async ofCandidate(candidate) {
      const found = await session.db
        .select()
        .from(document)
        .where(and(ours, eq(document.candidateId, asId(candidate))))
        .orderBy(asc(document.receivedAt), asc(document.id));
      return found.map(toDocument);
    },
  };
}

/** The same bytes were read elsewhere a moment ago: who tries again will find that document. */
function laterWhenTwin(error: unknown): never {
  if (isUniqueConflict(error)) throw new Outage('memory.document', { retryAfterMs: 500 });
  throw error;
}

export const toDocument = ({
  teamId,
  key: _,
  candidateId,
  ...row
}: typeof document.$inferSelect): CvDocument => ({
  ...row,
  team: teamId,
  candidate: candidateId,
});
