/** One act of a person or of the house, with the values before: what undo and audit read. */
export interface LoggedAct {
  id: string;
  /** 'offer.created', 'candidate.edited', 'note.added', … past tense. */
  act: string;
  /** PersonRef, or null when the house did it. */
  by: string | null;
  at: Date;
  /** 'candidat-17' or 'offre-42' or an id. */
  subject: string;
  before: unknown;
  after: unknown;
}
export type NewAct = Omit<LoggedAct, 'id'>;
