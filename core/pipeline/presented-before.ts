import type { Candidate } from '../candidates/candidate.ts';
import { changesOf } from '../history/changes.ts';
import type { Offer } from '../offers/offer.ts';
import type { Room } from '../ports/memory.ts';
import { fold } from '../skills/words.ts';
import type { Standing } from './stage.ts';

export interface Presentation {
  company: string;
  offer: Offer;
  by: string | null;
  at: Date;
}

/** When this candidate was last proposed to the company of this offer, on whichever of its offers; null: never, or nobody knows the company. */
export const presentedBefore = async (
  room: Room,
  candidate: Candidate,
  offer: Offer,
): Promise<Presentation | null> => {
  const { company } = offer;
  if (!company) return null;
  const found: Presentation[] = [];
  for (const standing of await room.standings.ofCandidate(candidate.id)) {
    const other = await room.offers.get(standing.offer);
    if (!other?.company || fold(other.company) !== fold(company)) continue;
    const proposal = (await lastProposal(room, candidate, other)) ?? stillProposed(standing);
    if (proposal) found.push({ company, offer: other, ...proposal });
  }
  return found.toSorted((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;
};

/** What came with a merge is logged under another number. */
const stillProposed = ({ stage, by, at }: Standing) => (stage === 'proposed' ? { by, at } : null);

/** The log remembers a proposal also when the candidate has moved on since. */
const lastProposal = async (room: Room, candidate: Candidate, offer: Offer) => {
  const subject = `candidat-${candidate.number}/offre-${offer.number}`;
  const undone = async (act: string) =>
    (await room.history.recent({ subject: act, act: 'act.undone', limit: 1 })).length > 0;
  for (const act of await room.history.recent({ subject, act: 'stage.changed', limit: 50 })) {
    const proposed = changesOf(act).some(({ after }) => after?.stage === 'proposed');
    if (proposed && !(await undone(act.id))) return { by: act.by, at: act.at };
  }
  return null;
};
