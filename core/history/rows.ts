import type { CandidatePatch } from '../candidates/candidate.ts';
import { unmerge } from '../candidates/merge.ts';
import type { OfferPatch } from '../offers/offer.ts';
import type { FollowUp, NewPlacement, Stage } from '../pipeline/stage.ts';
import type { Room } from '../ports/memory.ts';
import { type ChangeKind, plain, type State } from './changes.ts';

export interface Row {
  /** null when it is not there. */
  read(room: Room, id: string): Promise<State>;
  /** Puts these fields back; null takes the row away. */
  write(room: Room, id: string, state: State, at: Date): Promise<void>;
}

type Fields = Record<string, unknown>;
const fields = (row: object | null): State => (row ? (plain(row) as Fields) : null);

/** How each kind of row is looked at and put back. */
export const rows: Record<ChangeKind, Row> = {
  standing: {
    async read(room, id) {
      const [candidate = '', offer = ''] = id.split('/');
      return fields(await room.standings.get(candidate, offer));
    },
    async write(room, id, state) {
      const [candidate = '', offer = ''] = id.split('/');
      if (!state) return void (await room.standings.clear(candidate, offer));
      const { stage, reason, by, at } = state as Fields & { stage: Stage; at: string };
      const who = { reason: textOf(reason), by: textOf(by) };
      await room.standings.set({ candidate, offer, stage, ...who, at: new Date(at) });
    },
  },
  note: {
    read: async (room, id) => fields(await room.interactions.get(id)),
    async write(room, id, state) {
      if (!state) await room.interactions.remove(id);
    },
  },
  candidate: {
    read: async (room, id) => fields(await room.candidates.get(id)),
    async write(room, id, state) {
      if (state) await room.candidates.edit(id, state as CandidatePatch);
    },
  },
  offer: {
    read: async (room, id) => fields(await room.offers.get(id)),
    async write(room, id, state) {
      if (!state) return;
      const { closedAt, ...rest } = state as Fields & { closedAt?: string | null };
      const closed =
        closedAt === undefined ? {} : { closedAt: closedAt === null ? null : new Date(closedAt) };
      await room.offers.edit(id, { ...rest, ...closed } as OfferPatch);
    },
  },
  followUp: {
    read: async (room, id) => fields(await room.followUps.get(id)),
    async write(room, id, state) {
      if (!state) return void (await room.followUps.remove(id));
      await room.followUps.edit(id, state as Partial<Pick<FollowUp, 'due' | 'state' | 'text'>>);
    },
  },
  placement: {
    read: async (room, id) => fields(await room.placements.get(id)),
    async write(room, id, state) {
      if (!state) return void (await room.placements.remove(id));
      await room.placements.edit(id, state as Partial<NewPlacement>);
    },
  },
  merge: {
    async read(room, id) {
      const merge = await room.merges.get(id);
      return merge && !merge.undoneAt ? { kept: merge.kept } : null;
    },
    write: (room, id, _state, at) => unmerge(room, id, at),
  },
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
