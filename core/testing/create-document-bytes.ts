import type { DocumentBytes } from '../ports/document-bytes.ts';

/** Files in a map. */
export const createDocumentBytes = (): DocumentBytes => {
  const files = new Map<string, Uint8Array>();
  const name = (team: string, sha256: string) => `${team}/${sha256}`;
  return {
    async put(team, sha256, bytes) {
      files.set(name(team, sha256), Uint8Array.from(bytes));
    },
    async get(team, sha256) {
      const bytes = files.get(name(team, sha256));
      return bytes ? Uint8Array.from(bytes) : null;
    },
    async remove(team, sha256) {
      files.delete(name(team, sha256));
    },
  };
};
