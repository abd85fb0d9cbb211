import type { Notice } from '../ai/gateway.ts';
import { aiNoticeCard } from '../cards/ai-notice-card.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Room } from '../ports/memory.ts';

/** Tells the admin who added the key or set the budget, only to them. */
export const tellNotice = async (room: Room, notice: Notice): Promise<void> => {
  const to = notice.kind === 'budget' ? notice.to : addressOf(notice.key);
  if (!to) return;
  const team = await room.teams.get();
  const member = await room.members.byPerson(to.person);
  const card = aiNoticeCard(notice, wordsFor(member?.locale ?? team.locale, team.timeZone));
  const place = { kind: 'person', ...to, reply: null } as const;
  await room.voice.show(`ai-notice:${crypto.randomUUID()}`, place, card, { about: [] });
};

const addressOf = ({ by, conversation }: { by: string | null; conversation: string | null }) =>
  by && conversation ? { person: by, conversation } : null;
