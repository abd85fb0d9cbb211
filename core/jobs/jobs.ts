import { z } from 'zod';

// Names and payloads only. A payload carries ids and the team, never text; state is read when the job runs.

const id = z.string();
/** A luggage label: which slot the outcome goes to and where that slot is shown, so no room asks another. */
const label = { slot: id, conversation: id };

export const jobs = {
  'event.handle': z.object({ inbox: id }),
  /** `batch`: its outcome is a line of that batch, without a card. `asked`: what cannot be read is told too. */
  'cv.read': z.object({
    team: id,
    document: id,
    ...label,
    batch: id.optional(),
    asked: z.boolean().optional(),
    /** The candidate in whose thread it fell. */
    thread: id.optional(),
    /** What a person answered to "whose CV is this?": the newer version of `known`, or somebody else. */
    decided: z.object({ as: z.enum(['same', 'other']), known: id }).optional(),
  }),
  /** The one message of a batch: how far it is, then its summary. */
  'batch.show': z.object({ team: id, batch: id, ...label }),
  'candidate.match': z.object({ team: id, candidate: id, ...label }),
  'candidate.present': z.object({ team: id, candidate: id, ...label }),
  /** May somebody who is new be somebody who is known? */
  'candidate.compare': z.object({ team: id, candidate: id, ...label }),
  'offer.match': z.object({ team: id, offer: id }),
  'note.weigh': z.object({ team: id, interaction: id }),
  'voice.send': z.object({ lane: id }),
  'digest.tick': z.object({}),
  'digest.send': z.object({ team: id, day: z.string() }),
  /** A received file whose bytes nobody needs any more. */
  'bytes.forget': z.object({ team: id, sha256: id }),
  'inbox.sweep': z.object({}),
} as const;

export type JobName = keyof typeof jobs;
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]>;

/** In the caller's transaction: a rollback removes the job. */
export interface Jobs {
  /** `key`: while one with the same key waits, a second is dropped (the one being worked on does not count). */
  add<N extends JobName>(
    name: N,
    payload: JobPayload<N>,
    options?: { key?: string; startAfter?: Date },
  ): Promise<void>;
}
