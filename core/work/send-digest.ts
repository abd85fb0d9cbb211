import { digestCard } from '../cards/digest-card.ts';
import type { Platform } from '../chat/event.ts';
import { gatherDigest, toldAbout } from '../digest/gather-digest.ts';
import { localDay, nextDigestAt } from '../digest/when.ts';
import { wordsFor } from '../i18n/words.ts';
import type { JobPayload } from '../jobs/jobs.ts';
import { isWorkingDay } from '../pipeline/calendar.ts';
import type { Room } from '../ports/memory.ts';
import type { WorkContext } from './context.ts';

/** A tick of the clock: each team whose hour has come gets its digest of the day, once however many processes tick. */
export const tickDigest = async (context: Pick<WorkContext, 'memory' | 'clock'>): Promise<void> => {
  const now = context.clock.now();
  for (const team of await context.memory.doorstep.teams()) {
    if (team.digest.channel) await context.memory.in(team.id, (room) => claim(room, now));
  }
};

/**
 * Whoever moves the hour on sends the digest. After an outage the day's own is caught up; on a day that nobody works the next
 * working day tells it all.
 */
const claim = async (room: Room, now: Date): Promise<void> => {
  const team = await room.teams.get();
  const due = await room.teams.nextDigest();
  if (!team.digest.channel || (due && due > now)) return;
  const won = await room.teams.claimDigest(due, nextDigestAt(team, now));
  const day = localDay(now, team.timeZone);
  if (!won || due === null || !isWorkingDay(day, team.timeZone)) return;
  // The hour may have been set anew since today's digest.
  if (!(await room.settings.once(`digest:${day}`))) return;
  await room.jobs.add('digest.send', { team: team.id, day }, { key: `${team.id}:${day}` });
};

/** An empty digest is not sent. Run twice, the second changes nothing. */
export const sendDigest = async (
  context: Pick<WorkContext, 'memory' | 'clock' | 'chat' | 'log'>,
  work: JobPayload<'digest.send'>,
): Promise<void> => {
  const { digest } = await context.memory.in(work.team, (room) => room.teams.get());
  if (!digest.channel || (await isOpen(context, digest.channel))) return;
  await context.memory.in(work.team, async (room) => {
    const team = await room.teams.get();
    const closed = team.digest.channel && (await room.channels.get(team.digest.channel));
    if (!closed || !team.digest.channel || !(await room.settings.once(`digest.sent:${work.day}`))) return;
    const now = context.clock.now();
    const news = await gatherDigest(room, team, now);
    const card = digestCard(news, wordsFor(team.locale, team.timeZone));
    if (!card) return;
    await room.voice.show(
      `digest:${work.day}`,
      { kind: 'conversation', conversation: team.digest.channel },
      card,
      { about: toldAbout(news) },
    );
    await room.settings.set('digest.last', now.toISOString());
  });
};

/** Guests may have come since the channel was chosen: names are not shown to them. */
const isOpen = async (
  { chat, log }: Pick<WorkContext, 'chat' | 'log'>,
  channel: string,
): Promise<boolean> => {
  const [platform = ''] = channel.split(':');
  const { open } = await chat(platform as Platform).audience(channel);
  if (open) log.warn('digest.withheld', { channel });
  return open;
};
