import type { JobPayload } from '../jobs/jobs.ts';
import type { WorkContext } from './context.ts';

/** Enqueued by the transaction that deleted; another document of the team with the same bytes keeps them. */
export const forgetBytes = async (context: WorkContext, work: JobPayload<'bytes.forget'>): Promise<void> => {
  const kept = await context.memory.in(work.team, (room) => room.documents.bySha256(work.sha256));
  if (!kept) await context.bytes.remove(work.team, work.sha256);
};
