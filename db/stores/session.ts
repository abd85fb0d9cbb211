import type { Clock } from '../../core/ports/clock.ts';
import type { Database } from '../database.ts';

/** What every store of one room works with: one transaction, one team. */
export interface Session {
  readonly team: string;
  /** Throws once the transaction is over: a store that outlives its room must not write into the next one. */
  readonly db: Database;
  readonly clock: Clock;
}

const none = '00000000-0000-0000-0000-000000000000';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that is no uuid is nobody's, and is looked up as such: it answers like any other unknown one. */
export const asId = (id: string): string => (uuid.test(id) ? id : none);

export const asOptionalId = (id: string | null): string | null => (id === null ? null : asId(id));
