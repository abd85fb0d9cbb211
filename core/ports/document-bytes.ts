/** The bytes of received files, named by team and sha-256 (hex). Never in the same place as rows when embedded. */
export interface DocumentBytes {
  put(team: string, sha256: string, bytes: Uint8Array): Promise<void>;
  get(team: string, sha256: string): Promise<Uint8Array | null>;
  remove(team: string, sha256: string): Promise<void>;
}
