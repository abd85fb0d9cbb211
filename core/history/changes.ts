import type { Room } from '../ports/memory.ts';
import type { LoggedAct, NewAct } from './event-log.ts';

/** What undo can put back, one kind of row each. */
export const changeKinds = [
  'standing',
  'note',
  'candidate',
  'offer',
  'followUp',
  'placement',
  'merge',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** The fields of a row that an act touched, as JSON keeps them; null: the row was not there, or is gone. */
export type State = Record<string, unknown> | null;

export interface Change {
  of: ChangeKind;
  /** The row's id; of a standing 'candidate/offer'. */
  id: string;
  before: State;
  after: State;
}

/** How one side of a change stands in the event log. */
export interface KeptState {
  of: ChangeKind;
  id: string;
  state: State;
}

/** Writes an act with the values before and after, so that it can be undone. */
export const record = (
  room: Pick<Room, 'history'>,
  act: Pick<NewAct, 'act' | 'by' | 'at' | 'subject'>,
  changes: Change[],
): Promise<LoggedAct> =>
  room.history.add({
    ...act,
    before: changes.map(({ of, id, before }) => ({ of, id, state: plain(before) })),
    after: changes.map(({ of, id, after }) => ({ of, id, state: plain(after) })),
  });

/** What an act changed; empty for acts that are not undone. */
export const changesOf = ({ before, after }: Pick<LoggedAct, 'before' | 'after'>): Change[] => {
  if (!isKept(before) || !isKept(after)) return [];
  return after.map(({ of, id, state }, at) => ({ of, id, before: before[at]?.state ?? null, after: state }));
};

/** The fields whose value differs, each side as JSON keeps it. */
export const differing = (
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): { before: Record<string, unknown>; after: Record<string, unknown> } => {
  const keys = Object.keys(after).filter((key) => !same(before[key], after[key]));
  const pick = (from: Record<string, unknown>) =>
    Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  return { before: pick(before), after: pick(after) };
};

/** Dates become text, `undefined` goes: what is compared later is what the log gives back. */
export const plain = <T>(state: T): T => JSON.parse(JSON.stringify(state)) as T;

/** Equal whatever the order of keys. */
export const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);

const ordered = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const isKept = (side: unknown): side is KeptState[] =>
  Array.isArray(side) &&
  side.length > 0 &&
  side.every((one) => changeKinds.includes((one as Partial<KeptState>)?.of as ChangeKind));
