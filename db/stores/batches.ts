import { and, asc, eq, sql } from 'drizzle-orm';
import { Outage } from '../../core/errors.ts';
import type { BatchStore } from '../../core/ports/memory.ts';
import { batch, batchDocument } from '../schema/batch.ts';
import { document } from '../schema/document.ts';
import { toDocument } from './documents.ts';
import { asId, type Session } from './session.ts';

export function createBatches(session: Session): BatchStore {
  const ours = eq(batch.teamId, session.team);
  const is = (id: string) => and(ours, eq(batch.id, asId(id)));
  return {
    async open(fresh) {
      const values = { ...fresh, teamId: session.team, announced: 0 };
      const target = [batch.teamId, batch.slot];
      await session.db.insert(batch).values(values).onConflictDoNothing({ target });
      const [row] = await session.db
        .select()
        .from(batch)
        .where(and(ours, eq(batch.slot, fresh.slot)));
      if (!row) throw new Outage('memory.batch');
      return toBatch(row);
    },
    async get(id) {
      const [row] = await session.db.select().from(batch).where(is(id));
      return row ? toBatch(row) : null;
    },
    async count(id) {
      const [row] = await session.db
        .update(batch)
        .set({ announced: sql`${batch.announced} + 1` })
        .where(is(id))
        .returning({ announced: batch.announced });
      return row?.announced ?? 0;
    },
    async put(id, documentId) {
      const values = { teamId: session.team, batchId: asId(id), documentId: asId(documentId) };
      await session.db.insert(batchDocument).values(values).onConflictDoNothing();
    },
    async documents(id) {
      const same = and(eq(document.teamId, batchDocument.teamId), eq(document.id, batchDocument.documentId));
      const found = await session.db
        .select({ row: document })
        .from(batchDocument)
        .innerJoin(document, same)
        .where(and(eq(batchDocument.teamId, session.team), eq(batchDocument.batchId, asId(id))))
        .orderBy(asc(document.receivedAt), asc(document.key));
      return found.map(({ row }) => toDocument(row));
    },
  };
}

const toBatch = ({ id, slot, by, openedAt }: typeof batch.$inferSelect) => ({ id, slot, by, openedAt });
