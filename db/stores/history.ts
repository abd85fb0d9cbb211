import { and, desc, eq, gte, like, or, sql } from 'drizzle-orm';
import type { LoggedAct } from '../../core/history/event-log.ts';
import type { HistoryStore } from '../../core/ports/memory.ts';
import { eventLog } from '../schema/event-log.ts';
import { asId, type Session } from './session.ts';

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
    async get(id) {
      const is = and(eq(eventLog.teamId, session.team), eq(eventLog.id, asId(id)));
      const [row] = await session.db.select().from(eventLog).where(is);
      return row ? toAct(row) : null;
    },
    async forget({ id, number }) {
      const reference = `candidat-${number}`;
      const about = or(
        eq(eventLog.subject, reference),
        like(eventLog.subject, `${reference}/%`),
        sql`${eventLog.before}::text like ${`%${id}%`}`,
        sql`${eventLog.after}::text like ${`%${id}%`}`,
      );
      const emptied = { before: null, after: null };
      await session.db
        .update(eventLog)
        .set(emptied)
        .where(and(eq(eventLog.teamId, session.team), about));
    },
    async recent({ subject, act, by, since, limit }) {
      const found = await session.db
        .select()
        .from(eventLog)
        .where(
          and(
            eq(eventLog.teamId, session.team),
            subject === undefined ? undefined : eq(eventLog.subject, subject),
            act === undefined ? undefined : eq(eventLog.act, act),
            by === undefined ? undefined : eq(eventLog.by, by),
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
