/** A message that may become a note once somebody has answered a question about it. */
export interface HeldNote {
  id: string;
  /** 'platform:workspace:channel:message'. */
  message: string;
  revision: number;
  /** Its words under the Vault. */
  sealed: Uint8Array;
  /** Who wrote it. */
  by: string;
  at: Date;
  /** About whom it may be: one, when only its wording is asked about. */
  candidates: string[];
  /** The thread in which the question stands. */
  conversation: string;
}
export type NewHeldNote = Omit<HeldNote, 'id'>;
