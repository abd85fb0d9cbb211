import { and, eq, lt } from 'drizzle-orm';
import type { HeldNote } from '../../core/interactions/held-note.ts';
import type { HeldNoteStore } from '../../core/ports/memory.ts';
import { heldNote } from '../schema/held-note.ts';
import { asId, type Session } from './session.ts';

export function createHeldNotes(session: Session): HeldNoteStore {
  const ours = eq(heldNote.teamId, session.team);
  const target = [heldNote.teamId, heldNote.message];
  const one = async (where: ReturnType<typeof and>): Promise<HeldNote | null> => {
    const [row] = await session.db.select().from(heldNote).where(and(ours, where));
    return row ? toHeldNote(row) : null;
  };
  const drop = async (where: ReturnType<typeof and>): Promise<number> =>
    (await session.db.delete(heldNote).where(and(ours, where)).returning({ id: heldNote.id })).length;
  return {
    async hold(note) {
      const [row] = await session.db
        .insert(heldNote)
        .values({ ...note, teamId: session.team })
        .onConflictDoUpdate({ target, set: note, setWhere: lt(heldNote.revision, note.revision) })
        .returning();
      const held = row ? toHeldNote(row) : await one(eq(heldNote.message, note.message));
      if (!held) throw new Error('a message was not held');
      return held;
    },
    get: (id) => one(eq(heldNote.id, asId(id))),
    release: async (id) => (await drop(eq(heldNote.id, asId(id)))) > 0,
    forget: async (message) => (await drop(eq(heldNote.message, message))) > 0,
    sweep: (before) => drop(lt(heldNote.at, before)),
  };
}

const toHeldNote = ({ teamId: _, ...row }: typeof heldNote.$inferSelect): HeldNote => row;
