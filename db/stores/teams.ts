import { eq } from 'drizzle-orm';
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
      const changes = { ...patch, ...(digest ? { digestAt: digest.at, digestChannel: digest.channel } : {}) };
      if (Object.keys(changes).length > 0) await session.db.update(team).set(changes).where(here);
      return read();
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
