import { randomUUID } from 'node:crypto';
import type { LoggedAct } from '../../history/event-log.ts';
import type { FollowUpStore, HistoryStore, PlacementStore } from '../../ports/memory.ts';
import { type Desk, mustHave, without } from './books.ts';

// What happens after a match, and the book of what was done.

export const createPlacementStore = (desk: Desk): PlacementStore => {
  const { team } = desk;
  const { placements } = desk.books;
  const checkLinks = (placement: { candidate?: string | null; offer?: string | null }) => {
    mustHave(desk, 'candidates', placement.candidate);
    mustHave(desk, 'offers', placement.offer);
  };
  return {
    async add(placement) {
      checkLinks(placement);
      const id = randomUUID();
      const { trialEnd = null } = placement;
      return without(placements.put([team, id], { ...placement, trialEnd, id, team }), 'team');
    },
    async get(id) {
      const row = placements.get([team, id]);
      return row && without(row, 'team');
    },
    remove: async (id) => placements.drop([team, id]),
    async edit(id, patch) {
      const before = placements.get([team, id]);
      if (!before) return null;
      checkLinks(patch);
      return without(placements.put([team, id], { ...before, ...patch }), 'team');
    },
    list: async () => placements.find((one) => one.team === team).map((row) => without(row, 'team')),
  };
};

export const createFollowUpStore = (desk: Desk): FollowUpStore => {
  const { team } = desk;
  const { followUps, members } = desk.books;
  return {
    async add(followUp) {
      mustHave(desk, 'candidates', followUp.candidate);
      const known = members.find((one) => one.team === team && one.id === followUp.member);
      if (known.length === 0) throw new Error(`no such member of this team: ${followUp.member}`);
      const id = randomUUID();
      return without(followUps.put([team, id], { ...followUp, id, team, state: 'waiting' }), 'team');
    },
    due: async (day) =>
      followUps
        .find((one) => one.team === team && one.state === 'waiting' && one.due <= day)
        .toSorted((a, b) => a.due.localeCompare(b.due))
        .map((row) => without(row, 'team')),
    async get(id) {
      const row = followUps.get([team, id]);
      return row && without(row, 'team');
    },
    ofCandidate: async (candidate) =>
      followUps
        .find((one) => one.team === team && one.candidate === candidate)
        .toSorted((a, b) => a.due.localeCompare(b.due))
        .map((row) => without(row, 'team')),
    remove: async (id) => followUps.drop([team, id]),
    async edit(id, patch) {
      mustHave(desk, 'candidates', patch.candidate);
      const before = followUps.get([team, id]);
      return before && without(followUps.put([team, id], { ...before, ...patch }), 'team');
    },
  };
};

export const createHistoryStore = ({ books, team }: Desk): HistoryStore => ({
  async add(act) {
    const id = randomUUID();
    return without(books.history.put([team, id], { ...act, id, team }), 'team');
  },
  async get(id) {
    const row = books.history.get([team, id]);
    return row && without(row, 'team');
  },
  async forget({ id, number }) {
    const reference = `candidat-${number}`;
    const names = (value: unknown) => JSON.stringify(value ?? null).includes(id);
    const about = ({ subject, before, after }: LoggedAct) =>
      subject === reference || subject.startsWith(`${reference}/`) || names(before) || names(after);
    for (const row of books.history.find((one) => one.team === team && about(one)))
      books.history.put([team, row.id], { ...row, before: null, after: null });
  },
  recent: async ({ subject, act, by, since, limit }) =>
    books.history
      .find(
        (one) =>
          one.team === team &&
          (subject === undefined || one.subject === subject) &&
          (act === undefined || one.act === act) &&
          (by === undefined || one.by === by) &&
          (since === undefined || one.at >= since),
      )
      .toReversed()
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, limit)
      .map((row) => without(row, 'team')),
});
