import { wordsFor } from '../i18n/words.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { WorkContext } from './context.ts';
import { portrait } from './portrait.ts';
import { tellGone } from './tell-gone.ts';

/** The candidate's card in the slot where "reading…" stood. */
export const presentCandidate = (
  context: WorkContext,
  work: JobPayload<'candidate.present'>,
): Promise<void> =>
  context.memory.in(work.team, async (room) => {
    const candidate = await room.candidates.get(work.candidate);
    if (!candidate) return tellGone(room, work);
    const team = await room.teams.get();
    const t = wordsFor(team.locale, team.timeZone);
    const versions = (await room.documents.ofCandidate(candidate.id)).filter(
      (document) => document.state === 'read',
    );
    const card = await portrait(room, candidate, { ...context, t }, versions.length > 1 ? 'updated' : null);
    const place = { kind: 'conversation', conversation: work.conversation } as const;
    await room.voice.show(work.slot, place, card, { about: [candidate.id] });
  });
