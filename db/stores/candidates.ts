import { and, asc, count, eq, getTableColumns, like, ne } from 'drizzle-orm';
import { type Candidate, candidateReference, type NewCandidate } from '../../core/candidates/candidate.ts';
import { Refusal } from '../../core/errors.ts';
import type { CandidateStore } from '../../core/ports/memory.ts';
import { isUniqueConflict } from '../outages.ts';
import { candidate } from '../schema/candidate.ts';
import { placement } from '../schema/placement.ts';
import { canBeNumber, nextNumber } from './counters.ts';
import { containing, fold } from './fold.ts';
import { writeProfileRows } from './profile-rows.ts';
import { asId, type Session } from './session.ts';

/** The search text is as long as the CV itself and never read back. */
const { emailKey: _key, searchText: _text, ...columns } = getTableColumns(candidate);
type Row = Omit<typeof candidate.$inferSelect, 'emailKey' | 'searchText'>;

export function createCandidates(session: Session): CandidateStore {
  const ours = eq(candidate.teamId, session.team);
  const is = (id: string) => and(ours, eq(candidate.id, asId(id)));
  const one = async (where: ReturnType<typeof and>): Promise<Candidate | null> => {
    const [row] = await session.db.select(columns).from(candidate).where(where);
    return row ? toCandidate(row) : null;
  };
  const holderOf = (email: string | null, except?: string) => {
    const key = emailKey(email);
    if (key === null) return Promise.resolve(null);
    const others = except === undefined ? undefined : ne(candidate.id, asId(except));
    return one(and(ours, eq(candidate.emailKey, key), others));
  };
  const refuseTaken = async (email: string | null, except?: string): Promise<void> => {
    const holder = await holderOf(email, except);
    if (!holder) return;
    throw new Refusal('candidate.email_taken', { email: email ?? '', reference: candidateReference(holder) });
  };
  /** Somebody took the e-mail between the look and the write: look again, and say who. */
  const orTaken = async <T>(write: () => Promise<T>, email: string | null, except?: string): Promise<T> => {
    try {
      return await write();
    } catch (error) {
      if (isUniqueConflict(error)) await refuseTaken(email, except);
      throw error;
    }
  };

  return {
    async add(fresh) {
      await refuseTaken(fresh.email);
      const now = session.clock.now();
      const insert = () =>
        session.db.transaction(async (tx) => {
          const number = await nextNumber({ ...session, db: tx }, 'candidate');
          const values = {
            ...fresh,
            ...derived(fresh),
            teamId: session.team,
            number,
            createdAt: now,
            updatedAt: now,
          };
          return tx.insert(candidate).values(values).returning(columns);
        });
      const [row] = await orTaken(insert, fresh.email);
      if (!row) throw new Error('a candidate was not kept');
      await writeProfileRows(session, row.id, row.profile);
      return toCandidate(row);
    },
    get: (id) => one(is(id)),
    byNumber: async (number) => (canBeNumber(number) ? one(and(ours, eq(candidate.number, number))) : null),
    byEmail: (email) => holderOf(email),
    async edit(id, patch) {
      const before = await one(is(id));
      if (!before) return null;
      if (patch.email !== undefined) await refuseTaken(patch.email, id);
      const values = { ...patch, ...derived({ ...before, ...patch }), updatedAt: session.clock.now() };
      const update = () =>
        session.db.transaction((tx) => tx.update(candidate).set(values).where(is(id)).returning(columns));
      const [row] = await orTaken(update, patch.email ?? null, id);
      if (!row) return null;
      if (patch.profile) await writeProfileRows(session, row.id, row.profile);
      return toCandidate(row);
    },
    async remove(id) {
      // A placement feeds the team's statistics without the person; all else goes with them.
      const placed = and(eq(placement.teamId, session.team), eq(placement.candidateId, asId(id)));
      await session.db.update(placement).set({ candidateId: null }).where(placed);
      const gone = await session.db.delete(candidate).where(is(id)).returning({ id: candidate.id });
      return gone.length > 0;
    },
    async restore(back) {
      await refuseTaken(back.email, back.id);
      const { team: _team, ...fields } = back;
      const values = { ...fields, ...derived(back), teamId: session.team };
      const insert = () =>
        session.db.transaction((tx) => tx.insert(candidate).values(values).returning(columns));
      const [row] = await orTaken(insert, back.email, back.id);
      if (!row) throw new Error('a candidate did not come back');
      await writeProfileRows(session, row.id, row.profile);
      return toCandidate(row);
    },
    async search({ words, limit = 50, offset = 0 }) {
      const wanted = and(ours, ...words.map((word) => like(candidate.searchText, containing(word))));
      const [counted] = await session.db.select({ total: count() }).from(candidate).where(wanted);
      const found = await session.db
        .select(columns)
        .from(candidate)
        .where(wanted)
        .orderBy(asc(candidate.number))
        .limit(Math.min(Math.max(limit, 1), 100))
        .offset(Math.max(offset, 0));
      return { candidates: found.map(toCandidate), total: Number(counted?.total ?? 0) };
    },
    async all() {
      const found = await session.db
        .select(columns)
        .from(candidate)
        .where(ours)
        .orderBy(asc(candidate.number));
      return found.map(toCandidate);
    },
  };
}

const emailKey = (email: string | null): string | null => email?.trim().toLowerCase() || null;

const derived = (of: NewCandidate) => ({
  emailKey: emailKey(of.email),
  searchText: fold(
    [of.name, of.city, of.profile.headline, ...of.profile.skills.map(({ name }) => name), of.text]
      .filter((part) => part !== null)
      .join('\n'),
  ),
});

const toCandidate = ({ teamId, ...row }: Row): Candidate => ({ ...row, team: teamId });
