import { duplicatesOf } from '../candidates/duplicates.ts';
import { duplicatesCard } from '../cards/duplicates-card.ts';
import { wordsFor } from '../i18n/words.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { Memory } from '../ports/memory.ts';

/** Two people whom somebody has told apart are not asked about again. */
export const distinctKey = (a: string, b: string): string => `distinct:${[a, b].sort().join(':')}`;

/** Somebody new who may be somebody known: both side by side in the thread, and a person decides. */
export const compareCandidate = (
  { memory }: { memory: Memory },
  work: JobPayload<'candidate.compare'>,
): Promise<void> =>
  memory.in(work.team, async (room) => {
    const fresh = await room.candidates.get(work.candidate);
    if (!fresh) return;
    for (const { candidate: known, reasons } of duplicatesOf(fresh, await room.candidates.all())) {
      if (await room.settings.get(distinctKey(known.id, fresh.id))) continue;
      const { locale, timeZone } = await room.teams.get();
      const card = duplicatesCard({ known, fresh, reasons }, wordsFor(locale, timeZone));
      const place = { kind: 'conversation', conversation: work.conversation } as const;
      return room.voice.show(`duplicates:${fresh.id}`, place, card, { about: [known.id, fresh.id] });
    }
  });
