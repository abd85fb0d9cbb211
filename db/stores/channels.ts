import { and, asc, eq } from 'drizzle-orm';
import type { ChannelStore } from '../../core/ports/memory.ts';
import type { RecruitingChannel } from '../../core/teams/team.ts';
import { channel } from '../schema/channel.ts';
import type { Session } from './session.ts';

export function createChannels(session: Session): ChannelStore {
  const ours = eq(channel.teamId, session.team);
  return {
    async allow(name, by, at) {
      const row = { teamId: session.team, channel: name, by, at };
      const target = [channel.teamId, channel.channel];
      await session.db.insert(channel).values(row).onConflictDoUpdate({ target, set: { by, at } });
    },
    async forbid(name) {
      const gone = await session.db
        .delete(channel)
        .where(and(ours, eq(channel.channel, name)))
        .returning();
      return gone.length > 0;
    },
    async get(name) {
      const [row] = await session.db
        .select()
        .from(channel)
        .where(and(ours, eq(channel.channel, name)));
      return row ? toChannel(row) : null;
    },
    async list() {
      return (await session.db.select().from(channel).where(ours).orderBy(asc(channel.channel))).map(
        toChannel,
      );
    },
  };
}

const toChannel = ({ teamId: _, ...row }: typeof channel.$inferSelect): RecruitingChannel => row;
