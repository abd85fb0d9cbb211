import { and, asc, eq, gte, lt, sql } from 'drizzle-orm';
import type { Usage } from '../../core/ai/usage.ts';
import type { UsageStore } from '../../core/ports/memory.ts';
import { usage } from '../schema/usage.ts';
import type { Session } from './session.ts';

export function createUsages(session: Session): UsageStore {
  const within = (from: Date, to: Date) =>
    and(eq(usage.teamId, session.team), gte(usage.at, from), lt(usage.at, to));
  return {
    async add({ task, tokens, ...call }) {
      const counts = { tokensIn: tokens.in, tokensOut: tokens.out, tokensCached: tokens.cached };
      const [row] = await session.db
        .insert(usage)
        .values({ ...call, ...counts, teamId: session.team, purpose: task })
        .returning();
      if (!row) throw new Error('a call was not kept');
      return toUsage(row);
    },
    async between(from, to) {
      const found = session.db.select().from(usage).where(within(from, to));
      return (await found.orderBy(asc(usage.at), asc(usage.id))).map(toUsage);
    },
    async spent(from, to) {
      const [sum] = await session.db
        .select({ micros: sql<string>`coalesce(sum(${usage.costMicros}), 0)` })
        .from(usage)
        .where(within(from, to));
      return Number(sum?.micros ?? 0);
    },
  };
}

const toUsage = ({
  teamId: _,
  purpose,
  tokensIn,
  tokensOut,
  tokensCached,
  ...row
}: typeof usage.$inferSelect): Usage => ({
  ...row,
  task: purpose,
  tokens: { in: tokensIn, out: tokensOut, cached: tokensCached },
});
