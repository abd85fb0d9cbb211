import { and, asc, eq, isNull, lt } from 'drizzle-orm';
import type { Platform } from '../../core/chat/event.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Doorstep } from '../../core/ports/memory.ts';
import type { Team } from '../../core/teams/team.ts';
import type { Database } from '../database.ts';
import { isUniqueConflict, reach } from '../outages.ts';
import type { Queue } from '../queue.ts';
import { inbox } from '../schema/inbox.ts';
import { team, workspace } from '../schema/team.ts';
import { asId } from './session.ts';
import { toTeam } from './teams.ts';

type Fresh = Parameters<Doorstep['teamOf']>[2];

export function createDoorstep(db: Database, queue: Queue, clock: Clock): Doorstep {
  return {
    keep: ({ at, ...event }) =>
      reach(() =>
        db.transaction(async (tx) => {
          const target = [inbox.platform, inbox.workspace, inbox.key];
          const values = { ...event, keptAt: at };
          const [row] = await tx.insert(inbox).values(values).onConflictDoNothing({ target }).returning();
          if (!row) return false;
          await queue.in(tx).add('event.handle', { inbox: row.id });
          return true;
        }),
      ),
    take: (id) =>
      reach(async () => {
        const waits = and(eq(inbox.id, asId(id)), isNull(inbox.handledAt));
        const [row] = await db.select().from(inbox).where(waits);
        if (!row?.sealed) return null;
        const { platform, workspace, key, sealed } = row;
        return { id: row.id, platform: platform as Platform, workspace, key, sealed };
      }),
    finish: (id, at) =>
      reach(async () => {
        const waits = and(eq(inbox.id, asId(id)), isNull(inbox.handledAt));
        await db.update(inbox).set({ sealed: null, handledAt: at }).where(waits);
      }),
    teamOf: (platform, name, fresh) =>
      reach(async () => {
        const known = await teamAt(db, platform, name);
        return known ?? (await welcome(db, clock, platform, name, fresh));
      }),
    teams: () =>
      reach(async () =>
        (await db.select().from(team).orderBy(asc(team.createdAt), asc(team.id))).map(toTeam),
      ),
    sweep: (before) =>
      reach(
        async () =>
          (await db.delete(inbox).where(lt(inbox.handledAt, before)).returning({ id: inbox.id })).length,
      ),
  };
}

async function teamAt(db: Database, platform: Platform, name: string): Promise<Team | null> {
  const [found] = await db
    .select({ team })
    .from(workspace)
    .innerJoin(team, eq(team.id, workspace.teamId))
    .where(and(eq(workspace.platform, platform), eq(workspace.workspace, name)));
  return found ? toTeam(found.team) : null;
}

/** Two who welcome the same workspace at once: the unique row decides, and the second takes what the first made. */
async function welcome(
  db: Database,
  clock: Clock,
  platform: Platform,
  name: string,
  fresh: Fresh,
): Promise<Team> {
  try {
    return await db.transaction(async (tx) => {
      const host = (fresh.home ? await homeTeam(tx) : null) ?? (await makeTeam(tx, clock, fresh));
      await tx
        .insert(workspace)
        .values({ platform, workspace: name, teamId: host.id, joinedAt: clock.now() });
      return host;
    });
  } catch (error) {
    if (!isUniqueConflict(error)) throw error;
    return (await teamAt(db, platform, name)) ?? welcome(db, clock, platform, name, fresh);
  }
}

async function homeTeam(tx: Database): Promise<Team | null> {
  const [row] = await tx.select().from(team).where(eq(team.home, true));
  return row ? toTeam(row) : null;
}

async function makeTeam(tx: Database, clock: Clock, fresh: Fresh): Promise<Team> {
  const [row] = await tx
    .insert(team)
    .values({ ...fresh, createdAt: clock.now() })
    .returning();
  if (!row) throw new Error('a team was not made');
  return toTeam(row);
}
