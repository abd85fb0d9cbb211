import { toneOf } from '../interactions/tone.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { WorkContext } from './context.ts';

export const weighNote = (context: WorkContext, work: JobPayload<'note.weigh'>): Promise<void> =>
  context.memory.in(work.team, async (room) => {
    const note = await room.interactions.get(work.interaction);
    if (note) await room.interactions.weigh(note.id, toneOf(note.text));
  });
