import { refusalCard } from '../cards/refusal-card.ts';
import { Refusal } from '../errors.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Room } from '../ports/memory.ts';

/** Deleted between reading and showing: the reading card must not stand there for ever. */
export const tellGone = async (room: Room, label: { slot: string; conversation: string }): Promise<void> => {
  const team = await room.teams.get();
  const card = refusalCard(new Refusal('candidate.gone', {}), wordsFor(team.locale, team.timeZone));
  await room.voice.show(label.slot, { kind: 'conversation', conversation: label.conversation }, card, {
    about: [],
  });
};
