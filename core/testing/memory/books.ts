import type { ApiKey } from '../../ai/api-key.ts';
import type { Usage } from '../../ai/usage.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import type { CvDocument } from '../../candidates/document.ts';
import type { Merge } from '../../candidates/merge-record.ts';
import type { Platform } from '../../chat/event.ts';
import type { LoggedAct } from '../../history/event-log.ts';
import type { Batch } from '../../intake/batch.ts';
import type { HeldNote } from '../../interactions/held-note.ts';
import type { Interaction } from '../../interactions/interaction.ts';
import type { Match } from '../../matching/match.ts';
import type { Offer } from '../../offers/offer.ts';
import type { FollowUp, Placement, Standing } from '../../pipeline/stage.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Forecast } from '../../ports/memory.ts';
import type { Member, RecruitingChannel, Team } from '../../teams/team.ts';
import type { OutboxRow } from '../../voice/voice.ts';
import { createTable, type Table } from './table.ts';

type Of<Row> = Row & { team: string };

/** Everything that is remembered: one table per noun, keyed by team first. */
export const openBooks = () => ({
  teams: createTable<Team & { home: boolean; nextDigest: Date | null }>(),
  workspaces: createTable<{ team: string }>(),
  counters: createTable<{ last: number }>(),
  candidates: createTable<Candidate>(),
  documents: createTable<CvDocument & { key: string }>(),
  batches: createTable<Of<Batch> & { counted: number }>(),
  batchDocuments: createTable<{ batch: string; document: string }>(),
  offers: createTable<Offer>(),
  matches: createTable<Of<Match>>(),
  standings: createTable<Of<Standing>>(),
  interactions: createTable<Of<Interaction> & { withdrawn: boolean }>(),
  placements: createTable<Of<Placement>>(),
  followUps: createTable<Of<FollowUp>>(),
  predictions: createTable<Of<Forecast>>(),
  members: createTable<Member>(),
  channels: createTable<Of<RecruitingChannel>>(),
  settings: createTable<{ value: unknown }>(),
  onces: createTable<{ team: string }>(),
  history: createTable<Of<LoggedAct>>(),
  merges: createTable<Of<Merge>>(),
  heldNotes: createTable<Of<HeldNote>>(),
  keys: createTable<Of<ApiKey>>(),
  usage: createTable<Of<Usage>>(),
  inbox: createTable<InboxRow>(),
  outbox: createTable<KeptRow>(),
});
export type Books = ReturnType<typeof openBooks>;

export interface InboxRow {
  id: string;
  platform: Platform;
  workspace: string;
  key: string;
  /** null once handled: its words are gone. */
  sealed: Uint8Array | null;
  handledAt: Date | null;
}

export interface KeptRow extends OutboxRow {
  about: string[];
  /** Counts up with each new want: who waits longest. */
  turn: number;
  heldUntil: Date | null;
  retryAt: Date | null;
  dead: string | null;
}

/** What a store of one room works with. */
export interface Desk {
  books: Books;
  team: string;
  clock: Clock;
}

/** The next number of this kind in this team, or `wish` when it is free. */
export const nextNumber = (desk: Desk, kind: string, wish?: number): number => {
  const last = desk.books.counters.get([desk.team, kind])?.last ?? 0;
  const number = wish ?? last + 1;
  desk.books.counters.put([desk.team, kind], { last: Math.max(last, number) });
  return number;
};

export const slotRow = (books: Books, team: string, slot: string): KeptRow | undefined =>
  books.outbox.find((row) => row.team === team && row.slot === slot)[0];

/** A link to something that is not of this team cannot be written. */
export const mustHave = (desk: Desk, table: 'candidates' | 'offers', id: string | null | undefined): void => {
  if (id === null || id === undefined) return;
  if (!desk.books[table].get([desk.team, id])) throw new Error(`no such row in ${table} of this team: ${id}`);
};

/** Remembers every table and gives the way back. */
export const snapshot = (books: Books): (() => void) => {
  const ways = Object.values(books).map((table: Pick<Table<unknown>, 'snapshot'>) => table.snapshot());
  return () => {
    for (const back of ways) back();
  };
};

/** A row without the columns that are not the caller's. */
export const without = <Row extends object, Key extends keyof Row>(
  row: Row,
  ...keys: Key[]
): Omit<Row, Key> => {
  const rest = { ...row };
  for (const key of keys) delete rest[key];
  return rest;
};
