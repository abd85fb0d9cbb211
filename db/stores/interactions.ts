import { and, desc, eq, isNotNull, isNull, lt, lte } from 'drizzle-orm';
import type { Interaction, NewInteraction } from '../../core/interactions/interaction.ts';
import type { InteractionStore } from '../../core/ports/memory.ts';
import { interaction } from '../schema/interaction.ts';
import { asId, type Session } from './session.ts';

type Row = typeof interaction.$inferSelect;

export function createInteractions(session: Session): InteractionStore {
  const target = [interaction.teamId, interaction.message];
  const alive = and(eq(interaction.teamId, session.team), isNull(interaction.withdrawnAt));
  const is = (id: string) => and(alive, eq(interaction.id, asId(id)));
  const words = ({ candidate, ...rest }: NewInteraction) => ({ ...rest, candidateId: asId(candidate) });

  return {
    async add(fresh) {
      const values = { ...words(fresh), teamId: session.team, revision: 0 };
      const [row] = await session.db.insert(interaction).values(values).returning();
      if (!row) throw new Error('an interaction was not kept');
      return toInteraction(row);
    },
    async upsert(message, revision, told) {
      const now = { ...words(told), revision, tone: null, withdrawnAt: null };
      const newer = lt(interaction.revision, revision);
      const [row] = await session.db
        .insert(interaction)
        .values({ ...now, teamId: session.team, message })
        .onConflictDoUpdate({ target, set: now, setWhere: newer })
        .returning();
      return row ? toInteraction(row) : null;
    },
    async withdraw(message, revision) {
      const ours = and(eq(interaction.teamId, session.team), eq(interaction.message, message));
      const standing = await session.db
        .select({ id: interaction.id })
        .from(interaction)
        .where(and(ours, alive));
      const gone = {
        ...{ ...tombstone, revision },
        ...{ at: session.clock.now(), withdrawnAt: session.clock.now() },
      };
      const buried = await session.db
        .insert(interaction)
        .values({ ...gone, teamId: session.team, message })
        .onConflictDoUpdate({ target, set: gone, setWhere: lte(interaction.revision, revision) })
        .returning({ id: interaction.id });
      return standing.length > 0 && buried.length > 0;
    },
    async get(id) {
      const [row] = await session.db.select().from(interaction).where(is(id));
      return row ? toInteraction(row) : null;
    },
    async ofMessage(message) {
      const [row] = await session.db
        .select()
        .from(interaction)
        .where(and(alive, eq(interaction.message, message)));
      return row ? toInteraction(row) : null;
    },
    async move(id, candidate) {
      const [row] = await session.db
        .update(interaction)
        .set({ candidateId: asId(candidate) })
        .where(is(id))
        .returning();
      return row ? toInteraction(row) : null;
    },
    async remove(id) {
      const gone = { ...tombstone, at: session.clock.now(), withdrawnAt: session.clock.now() };
      const said = await session.db
        .update(interaction)
        .set(gone)
        .where(and(is(id), isNotNull(interaction.message)))
        .returning({ id: interaction.id });
      if (said.length > 0) return true;
      const typed = await session.db.delete(interaction).where(is(id)).returning({ id: interaction.id });
      return typed.length > 0;
    },
    async weigh(id, tone) {
      await session.db.update(interaction).set({ tone }).where(is(id));
    },
    async ofCandidate(candidate, limit) {
      const found = await session.db
        .select()
        .from(interaction)
        .where(and(alive, eq(interaction.candidateId, asId(candidate))))
        .orderBy(desc(interaction.at), desc(interaction.id))
        .limit(limit);
      return found.map(toInteraction);
    },
  };
}

/** Knows that there was a message, and none of its words. */
const tombstone = { candidateId: null, kind: 'note' as const, text: '', by: null, tone: null };

const toInteraction = ({ teamId: _team, withdrawnAt: _gone, candidateId, ...row }: Row): Interaction => ({
  ...row,
  candidate: candidateId ?? '',
});
