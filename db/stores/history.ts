import { and, desc, eq, gte } from 'drizzle-orm';
import type { LoggedAct } from '../../core/history/event-log.ts';
import type { HistoryStore } from '../../core/ports/memory.ts';
import { eventLog } from '../schema/event-log.ts';
import type { Session } from './session.ts';

export function createHistory(session: Session): HistoryStore {
  return {
    async add(act) {
      const [row] = await session.db
        .insert(eventLog)
        .values({ ...act, teamId: session.team })
        .returning();
      if (!row) throw new Error('an act was not kept');
      return toAct(row);
    },
    async recent({ subject, act, since, limit }) {
      const found = await session.db
        .select()
        .from(eventLog)
        .where(
          and(
            eq(eventLog.teamId, session.team),
            subject === undefined ? undefined : eq(eventLog.subject, subject),
            act === undefined ? undefined : eq(eventLog.act, act),
            since === undefined ? undefined : gte(eventLog.at, since),
          ),
        )
        .orderBy(desc(eventLog.at), desc(eventLog.seq))
        .limit(limit);
      return found.map(toAct);
    },
  };
}

const toAct = ({ teamId: _team, seq: _seq, ...row }: typeof eventLog.$inferSelect): LoggedAct => row;
