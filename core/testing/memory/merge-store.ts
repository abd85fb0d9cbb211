import { randomUUID } from 'node:crypto';
import type { MergeStore } from '../../ports/memory.ts';
import { type Desk, mustHave, without } from './books.ts';

export const createMergeStore = (desk: Desk): MergeStore => {
  const { team } = desk;
  const { merges } = desk.books;
  const standing = (gone: string) =>
    merges.find((one) => one.team === team && !one.undoneAt && one.gone.candidate.id === gone)[0];
  const into = (candidate: string): string | null => {
    const merge = standing(candidate);
    return merge ? (into(merge.kept) ?? merge.kept) : null;
  };
  return {
    async add(merge) {
      mustHave(desk, 'candidates', merge.kept);
      const id = randomUUID();
      return without(merges.put([team, id], { ...merge, id, team, undoneAt: null }), 'team');
    },
    async get(id) {
      const row = merges.get([team, id]);
      return row && without(row, 'team');
    },
    ofKept: async (candidate) =>
      merges
        .find((one) => one.team === team && one.kept === candidate && !one.undoneAt)
        .toReversed()
        .map((row) => without(row, 'team')),
    async point(id, kept) {
      mustHave(desk, 'candidates', kept);
      const row = merges.get([team, id]);
      if (row) merges.put([team, id], { ...row, kept });
    },
    into: async (candidate) => into(candidate),
    async ofNumber(number) {
      const [merge] = merges.find(
        (one) => one.team === team && !one.undoneAt && one.gone.candidate.number === number,
      );
      return merge ? into(merge.gone.candidate.id) : null;
    },
    async undo(id, at) {
      const row = merges.get([team, id]);
      if (!row || row.undoneAt) return false;
      merges.put([team, id], { ...row, undoneAt: at });
      return true;
    },
  };
};
