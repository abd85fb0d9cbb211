import { Refusal } from '../errors.ts';
import type { Room } from '../ports/memory.ts';
import type { Role } from '../teams/team.ts';
import { type Change, changesOf, plain, same } from './changes.ts';
import type { LoggedAct } from './event-log.ts';
import { rows } from './rows.ts';

export interface Undoer {
  person: string;
  role: Role;
}

const minute = 60_000;
/** "Ten minutes for the author, 30 days for an admin." */
export const undoMs = { author: 10 * minute, admin: 30 * 24 * 60 * minute };

/**
 * Puts back what an act changed, all or nothing. Throws Refusal undo.late (too late, or somebody else's), undo.already, undo.changed
 * when a row is no longer what the act made of it.
 */
export const undo = async (room: Room, act: LoggedAct, undoer: Undoer, at: Date): Promise<Change[]> => {
  const changes = changesOf(act);
  if (changes.length === 0) throw new Refusal('undo.none', {});
  if (!mayUndo(act, undoer, at)) throw new Refusal('undo.late', {});
  if (await isUndone(room, act)) throw new Refusal('undo.already', {});
  for (const change of changes) await requireUnchanged(room, act, change);
  for (const { of, id, before } of changes.toReversed()) await rows[of].write(room, id, before, at);
  const trace = { by: undoer.person, at, subject: act.id };
  await room.history.add({ ...trace, act: 'act.undone', before: null, after: { act: act.act } });
  return changes;
};

/** The newest act that this person may undo now, about `subject` when one is named; null when there is none. */
export const lastUndoable = async (
  room: Room,
  undoer: Undoer,
  at: Date,
  subject: string | null,
): Promise<LoggedAct | null> => {
  const admin = undoer.role === 'admin' && subject !== null;
  const since = new Date(at.getTime() - (admin ? undoMs.admin : undoMs.author));
  const mine = admin ? {} : { by: undoer.person };
  for (const act of await room.history.recent({ ...mine, since, limit: 100 })) {
    const named = subject === null || act.subject.split('/').includes(subject);
    if (named && changesOf(act).length > 0 && !(await isUndone(room, act))) return act;
  }
  return null;
};

const mayUndo = (act: LoggedAct, { person, role }: Undoer, at: Date): boolean => {
  const age = at.getTime() - act.at.getTime();
  if (role === 'admin' && age <= undoMs.admin) return true;
  return act.by === person && age <= undoMs.author;
};

const isUndone = async (room: Room, act: LoggedAct): Promise<boolean> =>
  (await room.history.recent({ subject: act.id, act: 'act.undone', limit: 1 })).length > 0;

const requireUnchanged = async (room: Room, act: LoggedAct, { of, id, after }: Change): Promise<void> => {
  const now = await rows[of].read(room, id);
  const kept =
    after === null
      ? now === null
      : now !== null && Object.keys(after).every((key) => same(plain(now[key] ?? null), after[key]));
  if (kept) return;
  throw new Refusal('undo.changed', { subject: act.subject, by: await lastHand(room, act) });
};

/** Who changed it since, as far as the log knows. */
const lastHand = async (room: Room, act: LoggedAct): Promise<string> => {
  const later = await room.history.recent({ subject: act.subject, since: act.at, limit: 5 });
  const by = later.find((other) => other.id !== act.id)?.by ?? null;
  const name = by ? (await room.members.byPerson(by))?.name : null;
  return name ?? by ?? '–';
};
