import { Refusal } from '../errors.ts';
import { type Change, differing, plain } from '../history/changes.ts';
import type { Room } from '../ports/memory.ts';
import type { Candidate, CandidatePatch } from './candidate.ts';
import type { Gone, Merge } from './merge-record.ts';

/**
 * Makes one of two: what hangs on `gone` hangs on `kept` from then on, `patch` holds the fields that were chosen of the other.
 * Answers the merge and what undo must know. Scores and forecasts are for the caller to compute anew.
 */
export const merge = async (
  room: Room,
  pair: { kept: Candidate; gone: Candidate; patch: CandidatePatch },
  { by, at }: { by: string; at: Date },
): Promise<{ merge: Merge; changes: Change[] }> => {
  const { kept, gone, patch } = pair;
  if (kept.id === gone.id) throw new Refusal('merge.same', { reference: `candidat-${kept.number}` });
  const moved = await moveAll(room, gone, kept);
  const record = await room.merges.add({ kept: kept.id, gone: moved, by, at });
  for (const id of moved.merges) await room.merges.point(id, kept.id);
  await room.candidates.remove(gone.id);
  const edited = await room.candidates.edit(kept.id, patch);
  const fields = differing(plain({ ...kept }), plain({ ...edited, updatedAt: kept.updatedAt }));
  const changes: Change[] = [
    { of: 'merge', id: record.id, before: null, after: { kept: kept.id } },
    // Undone first: an e-mail that was chosen must be free before its owner comes back.
    { of: 'candidate', id: kept.id, ...fields },
  ];
  return { merge: record, changes };
};

const moveAll = async (room: Room, gone: Candidate, kept: Candidate): Promise<Gone> => {
  const documents = (await room.documents.ofCandidate(gone.id)).map(({ id }) => id);
  for (const id of documents) await room.documents.edit(id, { candidate: kept.id });
  const interactions = (await room.interactions.ofCandidate(gone.id, 100_000)).map(({ id }) => id);
  for (const id of interactions) await room.interactions.move(id, kept.id);
  const followUps = (await room.followUps.ofCandidate(gone.id)).map(({ id }) => id);
  for (const id of followUps) await room.followUps.edit(id, { candidate: kept.id });
  const placements = (await placementsOf(room, gone.id)).map(({ id }) => id);
  for (const id of placements) await room.placements.edit(id, { candidate: kept.id });
  const standings = await moveStandings(room, gone, kept);
  const merges = (await room.merges.ofKept(gone.id)).map(({ id }) => id);
  return { candidate: gone, documents, interactions, followUps, placements, merges, standings };
};

const placementsOf = async (room: Room, candidate: string) =>
  (await room.placements.list()).filter((placement) => placement.candidate === candidate);

/** Where both stand on an offer, the step of who stays counts. */
const moveStandings = async (room: Room, gone: Candidate, kept: Candidate): Promise<Gone['standings']> => {
  const standings: Gone['standings'] = [];
  for (const { candidate: _, ...step } of await room.standings.ofCandidate(gone.id)) {
    const moved = !(await room.standings.get(kept.id, step.offer));
    if (moved) await room.standings.set({ ...step, candidate: kept.id });
    standings.push({ ...step, at: step.at.toISOString(), moved });
  }
  return standings;
};

/** Two again, each with what was theirs. Throws Refusal candidate.email_taken when their e-mail went to a third. */
export const unmerge = async (room: Room, id: string, at: Date): Promise<void> => {
  const record = await room.merges.get(id);
  if (!record || !(await room.merges.undo(id, at))) return;
  const { gone, kept } = record;
  const back = await room.candidates.restore(gone.candidate);
  for (const document of gone.documents) await room.documents.edit(document, { candidate: back.id });
  for (const note of gone.interactions) await room.interactions.move(note, back.id);
  for (const followUp of gone.followUps) await room.followUps.edit(followUp, { candidate: back.id });
  for (const placement of gone.placements) await room.placements.edit(placement, { candidate: back.id });
  for (const merged of gone.merges) await room.merges.point(merged, back.id);
  for (const { moved, stage, at: when, ...step } of gone.standings) {
    const now = moved ? await room.standings.get(kept, step.offer) : null;
    if (now && now.stage === stage && now.at.toISOString() === when)
      await room.standings.clear(kept, step.offer);
    const known = { ...step, stage: stage as Parameters<Room['standings']['set']>[0]['stage'] };
    await room.standings.set({ ...known, candidate: back.id, at: new Date(when) });
  }
};
