import { and, desc, eq, ne } from 'drizzle-orm';
import type { ApiKey } from '../../core/ai/api-key.ts';
import type { KeyStore } from '../../core/ports/memory.ts';
import { apiKey } from '../schema/api-key.ts';
import { asId, type Session } from './session.ts';

export function createKeys(session: Session): KeyStore {
  const ours = eq(apiKey.teamId, session.team);
  const mark = async (id: string, state: ApiKey['state']): Promise<ApiKey | null> => {
    const is = and(ours, eq(apiKey.id, asId(id)));
    const [row] = await session.db.update(apiKey).set({ state }).where(is).returning();
    return row ? toKey(row) : null;
  };
  /** A refused key stays refused. */
  const idleOthers = (kept: ApiKey) => {
    const others = and(
      eq(apiKey.provider, kept.provider),
      eq(apiKey.state, 'active'),
      ne(apiKey.id, kept.id),
    );
    return session.db.update(apiKey).set({ state: 'idle' }).where(and(ours, others));
  };
  return {
    async add(key) {
      const [row] = await session.db
        .insert(apiKey)
        .values({ ...key, teamId: session.team, state: 'active' })
        .returning();
      if (!row) throw new Error('a key was not kept');
      await idleOthers(toKey(row));
      return toKey(row);
    },
    async list() {
      const found = session.db.select().from(apiKey).where(ours);
      return (await found.orderBy(desc(apiKey.at), desc(apiKey.id))).map(toKey);
    },
    async activate(id) {
      const key = await mark(id, 'active');
      if (key) await idleOthers(key);
      return key;
    },
    refuse: (id) => mark(id, 'refused'),
    async remove(id) {
      const gone = await session.db
        .delete(apiKey)
        .where(and(ours, eq(apiKey.id, asId(id))))
        .returning();
      return gone.length > 0;
    },
  };
}

const toKey = ({ teamId: _, ...row }: typeof apiKey.$inferSelect): ApiKey => row;
