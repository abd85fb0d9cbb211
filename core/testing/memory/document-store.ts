import { randomUUID } from 'node:crypto';
import { Outage } from '../../errors.ts';
import type { DocumentStore } from '../../ports/memory.ts';
import { type Desk, mustHave, without } from './books.ts';

export const createDocumentStore = (desk: Desk): DocumentStore => {
  const { documents } = desk.books;
  const { team } = desk;
  const readWith = (sha256: string | null, except?: string) =>
    documents.find(
      (one) =>
        one.team === team &&
        one.state === 'read' &&
        one.sha256 === sha256 &&
        sha256 !== null &&
        one.id !== except,
    )[0];
  return {
    async keep(document) {
      const [same] = documents.find((one) => one.team === team && one.key === document.key);
      if (same) return { document: without(same, 'key'), fresh: false };
      const id = randomUUID();
      const unread = { candidate: null, sha256: null, state: 'accepted', reading: null } as const;
      const kept = documents.put([team, id], { ...document, ...unread, id, team });
      return { document: without(kept, 'key'), fresh: true };
    },
    async get(id) {
      const row = documents.get([team, id]);
      return row && without(row, 'key');
    },
    async bySha256(sha256, except) {
      const row = readWith(sha256, except);
      return row ? without(row, 'key') : null;
    },
    async edit(id, patch) {
      const before = documents.get([team, id]);
      if (!before) return null;
      mustHave(desk, 'candidates', patch.candidate);
      const after = { ...before, ...patch };
      if (after.state === 'read' && readWith(after.sha256, id))
        throw new Outage('another document with these bytes was read at the same moment');
      return without(documents.put([team, id], after), 'key');
    },
    ofCandidate: async (candidate) =>
      documents
        .find((one) => one.team === team && one.candidate === candidate)
        .map((row) => without(row, 'key')),
  };
};
