import { type Candidate, candidateReference } from '../candidates/candidate.ts';
import type { Card } from '../cards/card.ts';
import { deletedCard } from '../cards/deleted-card.ts';
import { wordsFor } from '../i18n/words.ts';
import type { Room } from '../ports/memory.ts';
import type { ActContext } from './context.ts';

/**
 * The person and what hangs on them: notes, matches, forecasts, what the log held, the words of every card that names them (posted
 * ones are replaced), and the bytes of their files.
 */
export const removeCandidate = (context: ActContext, find: (room: Room) => Promise<Candidate>) =>
  context.act(async (room, say) => {
    const candidate = await find(room);
    const reference = candidateReference(candidate);
    for (const { sha256 } of await room.documents.ofCandidate(candidate.id)) {
      if (sha256) await room.jobs.add('bytes.forget', { team: context.team.id, sha256 }, { key: sha256 });
    }
    const shared = wordsFor(context.team.locale, context.team.timeZone);
    await replaceCards(room, candidate.id, deletedCard({ reference }, shared));
    await room.candidates.remove(candidate.id);
    await room.history.forget(candidate);
    const act = { act: 'candidate.deleted', by: context.asker.person, at: context.clock.now() };
    await room.history.add({ ...act, subject: reference, before: null, after: null });
    await say(deletedCard({ reference }, context.t));
  });

/** A private answer cannot be edited for long: its row goes. */
const replaceCards = async (room: Room, candidate: string, card: Card): Promise<void> => {
  for (const { slot, place } of await room.voice.about(candidate)) {
    if (place.kind === 'person') await room.voice.forget(slot);
    else await room.voice.show(slot, place, card, { about: [] });
  }
};
