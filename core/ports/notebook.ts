/** What a chat adapter must still know after a restart: small texts by key, sealed where they rest, each forgotten in time. */
export interface Notebook {
  /** null when it was never written, taken out, or its time is over. */
  read(key: string): Promise<string | null>;
  /** `until`: milliseconds since 1970. A null value takes it out. */
  write(key: string, value: string | null, until: number): Promise<void>;
}
