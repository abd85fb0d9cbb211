import type { Candidate } from '../candidates/candidate.ts';
import { record, type State } from '../history/changes.ts';
import type { Offer } from '../offers/offer.ts';
import type { Room } from '../ports/memory.ts';
import type { Stage, Standing } from './stage.ts';

export interface Move {
  candidate: Candidate;
  offer: Offer;
  stage: Stage;
  reason: string | null;
  by: string;
  at: Date;
}

/** A candidate's step on an offer: who, when, why. Answers the act in the log; null when they stood there already. */
export const moveStage = async (room: Room, move: Move): Promise<{ act: string | null; before: Stage }> => {
  const { candidate, offer, stage, reason, by, at } = move;
  const before = await room.standings.get(candidate.id, offer.id);
  if (before?.stage === stage && (reason === null || reason === before.reason))
    return { act: null, before: stage };
  const step = { candidate: candidate.id, offer: offer.id, stage, reason, by, at };
  const after = await room.standings.set(step);
  const subject = `candidat-${candidate.number}/offre-${offer.number}`;
  const id = `${candidate.id}/${offer.id}`;
  const act = await record(room, { act: 'stage.changed', by, at, subject }, [
    { of: 'standing', id, before: stepOf(before), after: stepOf(after) },
  ]);
  return { act: act.id, before: before?.stage ?? 'new' };
};

const stepOf = (standing: Standing | null): State =>
  standing && { stage: standing.stage, reason: standing.reason, by: standing.by, at: standing.at };
