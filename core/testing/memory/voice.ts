import { randomUUID } from 'node:crypto';
import { channelOf } from '../../chat/event.ts';
import type { Jobs } from '../../jobs/jobs.ts';
import type { OutboxRow, Place, Voice } from '../../voice/voice.ts';
import { type Books, type Desk, type KeptRow, slotRow } from './books.ts';
import { rowsIn } from './outbox.ts';

export const createVoice = (desk: Desk, jobs: Jobs): Voice => {
  const { books, team } = desk;
  const want = async (row: Pick<KeptRow, 'slot' | 'place' | 'content' | 'about' | 'lane'>) => {
    const before = slotRow(books, team, row.slot);
    const kept = before ? wantAgain(books, before, row) : { ...fresh(books, team), ...row };
    books.outbox.put([kept.id], kept);
    await jobs.add('voice.send', { lane: kept.lane }, { key: kept.lane });
  };
  return {
    async show(slot, place, card, { about }) {
      const lane = laneOf(books, team, place);
      await want({ slot, place, lane, about, content: { kind: 'card', card } });
    },
    async react(message, emoji) {
      const slot = `reaction:${message}:${emoji}`;
      if (slotRow(books, team, slot)) return;
      const lane = channelOf(message);
      const place = { kind: 'conversation', conversation: lane } as const;
      await want({ slot, place, lane, about: [], content: { kind: 'reaction', message, emoji } });
    },
    about: async (candidate) =>
      books.outbox
        .find((row) => row.team === team && row.about.includes(candidate))
        .map(({ slot, place }) => ({ slot, place })),
    async forget(slot) {
      books.outbox.dropWhere((row) => row.team === team && row.slot === slot);
    },
    slotAt: async (conversation) =>
      rowsIn(books, conversation)
        .filter((row) => row.team === team)
        .map(({ slot, about, messageRef }) => ({ slot, about, message: messageRef })),
  };
};

const laneOf = (books: Books, team: string, place: Place): string => {
  if (place.kind !== 'under') return channelOf(place.conversation);
  const parent = slotRow(books, team, place.slot);
  if (!parent) throw new Error(`nothing was shown at ${place.slot}, so nothing can stand under it`);
  return parent.lane;
};

const fresh = (
  books: Books,
  team: string,
): Omit<KeptRow, keyof Pick<OutboxRow, 'slot' | 'place' | 'content' | 'lane'>> => ({
  id: randomUUID(),
  team,
  wantedRev: 1,
  shownRev: 0,
  sendingRev: null,
  messageRef: null,
  attempts: 0,
  about: [],
  turn: nextTurn(books),
  heldUntil: null,
  retryAt: null,
  dead: null,
});

/** A row that waits keeps its turn; one that was shown or given up waits anew. */
const wantAgain = (books: Books, before: KeptRow, row: Partial<KeptRow>): KeptRow => {
  const raised = { ...before, ...row, wantedRev: before.wantedRev + 1 };
  if (before.dead === null && before.shownRev < before.wantedRev) return raised;
  return { ...raised, turn: nextTurn(books), attempts: 0, retryAt: null, dead: null };
};

const nextTurn = (books: Books): number => {
  const last = books.counters.get(['turn'])?.last ?? 0;
  books.counters.put(['turn'], { last: last + 1 });
  return last + 1;
};
