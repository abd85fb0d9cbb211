import type { Candidate } from '../candidates/candidate.ts';
import type { CandidateRecordValues } from '../cards/candidate-record-card.ts';
import type { Room } from '../ports/memory.ts';

const bestMatches = 10;

/** What stands beside a candidate's card: best scores, stages, placements, follow-ups, files. */
export const recordOf = async (room: Room, candidate: Candidate): Promise<CandidateRecordValues> => {
  const { id } = candidate;
  const withOffer = async <Row extends { offer: string }>(rows: Row[]) => {
    const found = [];
    for (const row of rows) {
      const offer = await room.offers.get(row.offer);
      if (offer) found.push({ row, offer });
    }
    return found;
  };
  const matches = await withOffer((await room.matches.ofCandidate(id)).slice(0, bestMatches));
  const standings = await withOffer(await room.standings.ofCandidate(id));
  const documents = (await room.documents.ofCandidate(id)).filter(({ state }) => state !== 'duplicate');
  return {
    candidate,
    matches: matches.map(({ row, offer }) => ({ match: row, offer })),
    standings: standings.map(({ row, offer }) => ({ standing: row, offer })),
    placements: (await room.placements.list()).filter((placement) => placement.candidate === id),
    followUps: await room.followUps.ofCandidate(id),
    files: documents.map(({ file, receivedAt }) => ({ name: file.name, at: receivedAt })),
  };
};
