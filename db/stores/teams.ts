import { and, eq, isNull } from 'drizzle-orm';
import type { TeamStore } from '../../core/ports/memory.ts';
import type { Team } from '../../core/teams/team.ts';
import { team } from '../schema/team.ts';
import type { Session } from './session.ts';

export function createTeams(session: Session): TeamStore {
  const here = eq(team.id, session.team);
  const read = async (): Promise<Team> => {
    const [row] = await session.db.select().from(team).where(here);
    if (!row) throw new Error(`There is no team ${session.team}`);
    return toTeam(row);
  };
  return {
    get: read,
    async edit({ digest, ...patch }) {
      const anew = digest || patch.timeZone ? { digestNext: null } : {};
      const when = digest ? { digestAt: digest.at, digestChannel: digest.channel } : {};
      const changes = { ...patch, ...when, ...anew };
      if (Object.keys(changes).length > 0) await session.db.update(team).set(changes).where(here);
      return read();
    },
    async nextDigest() {
      const [row] = await session.db.select({ next: team.digestNext }).from(team).where(here);
      return row?.next ?? null;
    },
    async claimDigest(due, next) {
      const still = due === null ? isNull(team.digestNext) : eq(team.digestNext, due);
      const won = await session.db
        .update(team)
        .set({ digestNext: next })
        .where(and(here, still))
        .returning({ id: team.id });
      return won.length > 0;
    },
  };
}

export const toTeam = (row: typeof team.$inferSelect): Team => ({
  id: row.id,
  name: row.name,
  locale: row.locale,
  timeZone: row.timeZone,
  digest: { at: row.digestAt, channel: row.digestChannel },
});
