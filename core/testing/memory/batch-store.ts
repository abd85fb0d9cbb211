import { randomUUID } from 'node:crypto';
import type { BatchStore } from '../../ports/memory.ts';
import { type Desk, without } from './books.ts';

export const createBatchStore = (desk: Desk): BatchStore => {
  const { batches, batchDocuments, documents } = desk.books;
  const { team } = desk;
  return {
    async open(fresh) {
      const [same] = batches.find((one) => one.team === team && one.slot === fresh.slot);
      const id = randomUUID();
      const row = same ?? batches.put([team, id], { ...fresh, id, team, counted: 0 });
      return without(row, 'team', 'counted');
    },
    async get(id) {
      const row = batches.get([team, id]);
      return row && without(row, 'team', 'counted');
    },
    async count(id) {
      const row = batches.get([team, id]);
      if (!row) return 0;
      return batches.put([team, id], { ...row, counted: row.counted + 1 }).counted;
    },
    async put(id, document) {
      if (!batches.get([team, id]) || !documents.get([team, document]))
        throw new Error('no such batch or document of this team');
      batchDocuments.put([team, id, document], { batch: id, document });
    },
    async documents(id) {
      const held = new Set(batchDocuments.find((one) => one.batch === id).map((one) => one.document));
      return documents
        .find((one) => one.team === team && held.has(one.id))
        .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.key < b.key ? -1 : 1))
        .map((row) => without(row, 'key'));
    },
  };
};
