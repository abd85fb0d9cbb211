import { digestCard } from '../cards/digest-card.ts';
import { gatherDigest } from '../digest/gather-digest.ts';
import { isDigestTime, localDay } from '../digest/when.ts';
import { wordsFor } from '../i18n/words.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import type { WorkContext } from './context.ts';

/** A tick of the clock: each team whose hour has come gets its digest of the day, once however many processes tick. */
export const tickDigest = async (context: WorkContext): Promise<void> => {
  const now = context.clock.now();
  for (const team of await context.memory.doorstep.teams()) {
    if (!team.digest.channel || !isDigestTime(team, now)) continue;
    const day = localDay(now, team.timeZone);
    await context.memory.in(team.id, async (room) => {
      if (!(await room.settings.once(`digest:${day}`))) return;
      await room.jobs.add('digest.send', { team: team.id, day }, { key: `${team.id}:${day}` });
    });
  }
};

/** An empty digest is not sent. */
export const sendDigest = (context: WorkContext, work: JobPayload<'digest.send'>): Promise<void> =>
  context.memory.in(work.team, async (room) => {
    const team = await room.teams.get();
    if (!team.digest.channel) return;
    const now = context.clock.now();
    const news = await gatherDigest(room, team, now);
    const card = digestCard(news, wordsFor(team.locale, team.timeZone));
    if (!card) return;
    const about = news.newCandidates.map((entry) => entry.candidate.id);
    await room.voice.show(
      `digest:${work.day}`,
      { kind: 'conversation', conversation: team.digest.channel },
      card,
      { about },
    );
    await room.settings.set('digest.last', now.toISOString());
  });
