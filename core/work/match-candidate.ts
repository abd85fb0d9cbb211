import type { JobPayload } from '../jobs/jobs.ts';
import { assess } from './assess.ts';
import type { WorkContext } from './context.ts';
import { tellGone } from './tell-gone.ts';

export const matchCandidate = (context: WorkContext, work: JobPayload<'candidate.match'>): Promise<void> =>
  context.memory.in(work.team, async (room) => {
    const candidate = await room.candidates.get(work.candidate);
    if (!candidate) return tellGone(room, work);
    await assess(room, candidate, context);
    await room.jobs.add('candidate.present', work, { key: work.slot });
  });
