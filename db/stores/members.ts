import { and, asc, eq, sql } from 'drizzle-orm';
import type { MemberStore } from '../../core/ports/memory.ts';
import type { Member } from '../../core/teams/team.ts';
import { member } from '../schema/member.ts';
import type { Session } from './session.ts';

export function createMembers(session: Session): MemberStore {
  const is = (person: string) => and(eq(member.teamId, session.team), eq(member.person, person));
  const byPerson = async (person: string): Promise<Member | null> => {
    const [row] = await session.db.select().from(member).where(is(person));
    return row ? toMember(row) : null;
  };
  return {
    byPerson,
    async seen(person, name) {
      const [row] = await session.db
        .insert(member)
        .values({ teamId: session.team, person, name })
        .onConflictDoUpdate({
          target: [member.teamId, member.person],
          set: { name: sql`coalesce(excluded.name, ${member.name})` },
        })
        .returning();
      if (!row) throw new Error('a member was neither made nor found');
      return toMember(row);
    },
    async edit(person, patch) {
      if (Object.keys(patch).length === 0) return byPerson(person);
      const [row] = await session.db.update(member).set(patch).where(is(person)).returning();
      return row ? toMember(row) : null;
    },
    async list() {
      const all = session.db.select().from(member).where(eq(member.teamId, session.team));
      return (await all.orderBy(asc(member.person))).map(toMember);
    },
  };
}

const toMember = ({ teamId, ...row }: typeof member.$inferSelect): Member => ({ ...row, team: teamId });
