import { and, asc, eq, sql } from 'drizzle-orm';
import { channelOf } from '../../core/chat/event.ts';
import type { Jobs } from '../../core/jobs/jobs.ts';
import type { OutboxRow, Place, Voice } from '../../core/voice/voice.ts';
import { outbox } from '../schema/outbox.ts';
import { cardsIn } from './outbox.ts';
import type { Session } from './session.ts';

export function createVoice(session: Session, jobs: Jobs): Voice {
  const target = [outbox.teamId, outbox.slot];
  const fresh = (
    slot: string,
    place: Place,
    content: OutboxRow['content'],
    lane: string,
    about: string[],
  ) => ({
    ...{ teamId: session.team, slot, lane, place, content, about },
    ...{ conversation: conversationOf(place), parent: place.kind === 'under' ? place.slot : null },
    ...{ wantedRev: 1, wantedAt: session.clock.now() },
  });
  const laneOf = async (place: Place): Promise<string> => {
    if (place.kind !== 'under') return channelOf(place.conversation);
    const ours = and(eq(outbox.teamId, session.team), eq(outbox.slot, place.slot));
    const [parent] = await session.db.select({ lane: outbox.lane }).from(outbox).where(ours);
    if (!parent) throw new Error(`nothing is shown as ${place.slot}, so nothing can stand under it`);
    return parent.lane;
  };
  const wake = (lane: string) => jobs.add('voice.send', { lane }, { key: lane });

  return {
    async show(slot, place, card, { about }) {
      const lane = await laneOf(place);
      const values = fresh(slot, place, { kind: 'card', card }, lane, about);
      const { teamId: _team, slot: _slot, wantedRev: _rev, ...changed } = values;
      await session.db
        .insert(outbox)
        .values(values)
        .onConflictDoUpdate({
          target,
          set: { ...changed, ...triedAnew, wantedRev: sql`${outbox.wantedRev} + 1` },
        });
      await wake(lane);
    },
    async react(message, emoji) {
      const lane = channelOf(message);
      const place: Place = { kind: 'conversation', conversation: lane };
      const values = fresh(
        `reaction:${message}:${emoji}`,
        place,
        { kind: 'reaction', message, emoji },
        lane,
        [],
      );
      const made = await session.db.insert(outbox).values(values).onConflictDoNothing({ target }).returning();
      if (made.length > 0) await wake(lane);
    },
    about: (candidate) =>
      session.db
        .select({ slot: outbox.slot, place: outbox.place })
        .from(outbox)
        .where(and(eq(outbox.teamId, session.team), sql`${candidate} = any(${outbox.about})`)),
    async forget(slot) {
      await session.db.delete(outbox).where(and(eq(outbox.teamId, session.team), eq(outbox.slot, slot)));
    },
    async slotAt(conversation) {
      return session.db
        .select({ slot: outbox.slot, about: outbox.about, message: outbox.messageRef })
        .from(outbox)
        .where(and(eq(outbox.teamId, session.team), cardsIn(conversation)))
        .orderBy(asc(outbox.wantedAt), asc(outbox.wantedSeq));
    },
  };
}

/** A row given up is taken up again; one that the platform asked to wait goes on waiting. */
const triedAnew = {
  deadReason: null,
  wantedSeq: sql`nextval(pg_get_serial_sequence('outbox', 'wanted_seq'))`,
  retryAt: sql`case when ${outbox.deadReason} is null then ${outbox.retryAt} end`,
  attempts: sql`case when ${outbox.deadReason} is null then ${outbox.attempts} else 0 end`,
};

/** What one person alone sees stands in no conversation: nobody can answer below it. */
const conversationOf = (place: Place) => (place.kind === 'conversation' ? place.conversation : null);
