import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../cards/card.ts';
import type { OutboxRow, Place } from '../../../voice/voice.ts';
import { aCard } from '../../factories.ts';
import type { House } from './house.ts';

const minutes = (count: number) => count * 60_000;
const titled = (words: string): Card => aCard({ title: [{ type: 'text', text: words }] });

/** A channel of its own for each story, and short words for what is done in it. */
const openChannel = async (house: House) => {
  const team = await house.newTeam();
  const lane = `slack:T1:C-${randomUUID()}`;
  const { outbox } = house.memory;
  const here: Place = { kind: 'conversation', conversation: lane };
  const waiting = (at = house.clock.now()) => outbox.waiting(lane, at);
  return {
    team,
    lane,
    here,
    outbox,
    waiting,
    show: (slot: string, card = titled(slot), place: Place = here, about: string[] = []) =>
      house.in(team, (room) => room.voice.show(slot, place, card, { about })),
    slots: async (at?: Date) => (await waiting(at)).map((row) => row.slot),
    one: async (at?: Date): Promise<OutboxRow> => {
      const [row] = await waiting(at);
      if (!row) throw new Error('nothing waits');
      return row;
    },
    later: (count: number) => new Date(house.clock.now().getTime() + minutes(count)),
  };
};

export const outboxStories = (house: House): void => {
  sendingStories(house);
  troubleStories(house);
  placeStories(house);
};

const sendingStories = (house: House) =>
  describe('what is to be shown', () => {
    it('waits in its lane, with all the sender needs', async () => {
      const { team, lane, here, show, waiting, outbox } = await openChannel(house);
      await show('card', titled('un'));
      const [row, ...rest] = await waiting();
      expect(rest).toEqual([]);
      expect(row).toEqual({
        id: row?.id,
        team,
        slot: 'card',
        lane,
        place: here,
        content: { kind: 'card', card: titled('un') },
        wantedRev: 1,
        shownRev: 0,
        sendingRev: null,
        messageRef: null,
        attempts: 0,
      });
      expect(await outbox.lanes(house.clock.now())).toContain(lane);
    });

    it('shown twice before it is sent is one row with the newest card', async () => {
      const { show, waiting } = await openChannel(house);
      await show('card', titled('lecture…'));
      await show('card', titled('Anaïs Lenoir'));
      expect(await waiting()).toMatchObject([
        { wantedRev: 2, shownRev: 0, content: { kind: 'card', card: titled('Anaïs Lenoir') } },
      ]);
    });

    it('wakes the sender of its lane, once per wait', async () => {
      const { lane, show } = await openChannel(house);
      await show('card');
      await house.memory.workshop.idle();
      expect(house.handled(lane)).toMatchObject([{ name: 'voice.send', payload: { lane } }]);
    });

    it('the oldest want goes first', async () => {
      const { show, slots, outbox, one } = await openChannel(house);
      for (const slot of ['b', 'a', 'c']) await show(slot);
      expect(await slots()).toEqual(['b', 'a', 'c']);
      const first = await one();
      await outbox.begin(first.id, 1);
      await outbox.shown(first.id, 1, 'slack:T1:C1:m1');
      await show('b');
      expect(await slots()).toEqual(['a', 'c', 'b']);
    });

    it('is sent once: begun, shown, and no longer waiting', async () => {
      const { lane, team, show, one, waiting, outbox } = await openChannel(house);
      await show('card');
      const row = await one();
      expect(await outbox.begin(row.id, 1)).toBe(true);
      expect(await outbox.begin(row.id, 1)).toBe(false);
      await outbox.shown(row.id, 1, `${lane}:m1`);
      expect(await waiting()).toEqual([]);
      expect(await outbox.lanes(house.clock.now())).not.toContain(lane);
      expect(await outbox.begin(row.id, 1)).toBe(false);
      expect(await outbox.messageOf(team, 'card')).toBe(`${lane}:m1`);
    });

    it('only one of many senders begins', async () => {
      const { show, one, outbox } = await openChannel(house);
      await show('card');
      const row = await one();
      const begun = await Promise.all([1, 2, 3].map(() => outbox.begin(row.id, 1)));
      expect(begun.filter(Boolean)).toHaveLength(1);
    });

    it('what changes while it is being sent waits again, as an edit of the same message', async () => {
      const { lane, show, one, waiting, outbox } = await openChannel(house);
      await show('card', titled('lecture…'));
      const row = await one();
      await outbox.begin(row.id, 1);
      await show('card', titled('Anaïs Lenoir'));
      expect(await waiting()).toEqual([]);
      await outbox.shown(row.id, 1, `${lane}:m1`);
      expect(await waiting()).toMatchObject([
        { id: row.id, wantedRev: 2, shownRev: 1, sendingRev: null, messageRef: `${lane}:m1` },
      ]);
      expect(await outbox.begin(row.id, 2)).toBe(true);
      await outbox.shown(row.id, 2, `${lane}:m1`);
      expect(await waiting()).toEqual([]);
    });

    it('a reaction is put once, and is never a card', async () => {
      const { team, lane, waiting, outbox } = await openChannel(house);
      const message = `${lane}:m7`;
      const react = (emoji: string) => house.in(team, (room) => room.voice.react(message, emoji));
      await react('📝');
      await react('📝');
      await react('📄');
      const rows = await waiting();
      expect(rows).toMatchObject([
        { lane, wantedRev: 1, content: { kind: 'reaction', message, emoji: '📝' } },
        { lane, wantedRev: 1, content: { kind: 'reaction', message, emoji: '📄' } },
      ]);
      const [first] = rows;
      await outbox.begin(first?.id ?? '', 1);
      await outbox.shown(first?.id ?? '', 1, message);
      await react('📝');
      expect(await waiting()).toHaveLength(1);
      expect(await outbox.inConversation(message)).toEqual([]);
    });

    it('a lane holds what several teams say in one channel', async () => {
      const { lane, show, slots } = await openChannel(house);
      await show('card');
      const other = await house.newTeam();
      const place = { kind: 'conversation', conversation: `${lane}:1.1` } as const;
      await house.in(other, (room) => room.voice.show('card', place, aCard(), { about: [] }));
      expect(await slots()).toEqual(['card', 'card']);
    });
  });

const troubleStories = (house: House) =>
  describe('when a send fails', () => {
    it('it waits until it may be tried again, and remembers that a send was begun', async () => {
      const { lane, show, one, waiting, later, outbox } = await openChannel(house);
      await show('card');
      const row = await one();
      await outbox.begin(row.id, 1);
      await outbox.failed(row.id, later(5), 'no answer');
      expect(await waiting()).toEqual([]);
      expect(await outbox.lanes(house.clock.now())).not.toContain(lane);
      expect(await outbox.lanes(later(5))).toContain(lane);
      expect(await waiting(later(5))).toMatchObject([{ id: row.id, attempts: 1, sendingRev: 1 }]);
      expect(await outbox.begin(row.id, 1)).toBe(true);
      await outbox.failed(row.id, later(6), 'no answer');
      expect(await waiting(later(6))).toMatchObject([{ attempts: 2 }]);
      await outbox.begin(row.id, 1);
      await outbox.shown(row.id, 1, `${lane}:m1`);
      await show('card');
      expect(await one()).toMatchObject({ attempts: 0, sendingRev: null, wantedRev: 2 });
    });

    it('a sender that vanished holds its row for less than ten minutes', async () => {
      const { show, one, waiting, later, outbox } = await openChannel(house);
      await show('card');
      const row = await one();
      await outbox.begin(row.id, 1);
      expect(await waiting(later(10))).toMatchObject([{ id: row.id, sendingRev: 1 }]);
      house.clock.advance(minutes(10));
      expect(await outbox.begin(row.id, 1)).toBe(true);
    });

    it('a dead row is left alone until there is something new to show', async () => {
      const { lane, show, one, waiting, later, outbox } = await openChannel(house);
      await show('card');
      const row = await one();
      await outbox.begin(row.id, 1);
      await outbox.failed(row.id, 'dead', 'channel_not_found');
      expect(await waiting(later(60 * 24 * 365))).toEqual([]);
      expect(await outbox.lanes(later(60 * 24 * 365))).not.toContain(lane);
      expect(await outbox.begin(row.id, 1)).toBe(false);
      await show('card');
      expect(await waiting()).toMatchObject([{ id: row.id, wantedRev: 2 }]);
    });

    it.each([randomUUID(), 'nothing'])('there is nothing to send as %s', async (row) => {
      const { outbox } = house.memory;
      expect(await outbox.begin(row, 1)).toBe(false);
      await outbox.shown(row, 1, 'slack:T1:C1:m1');
      await outbox.failed(row, 'dead', 'no reason');
      expect(await outbox.messageOf(row, 'card')).toBeNull();
    });
  });

const placeStories = (house: House) =>
  describe('where it is shown', () => {
    it('under another card: in the same lane, and not before that card is a message', async () => {
      const { team, lane, show, slots, waiting, one, outbox } = await openChannel(house);
      await show('podium');
      await show('ranking', titled('le détail'), { kind: 'under', slot: 'podium' });
      expect(await slots()).toEqual(['podium']);
      const podium = await one();
      await outbox.begin(podium.id, 1);
      expect(await outbox.lanes(house.clock.now())).not.toContain(lane);
      await outbox.shown(podium.id, 1, `${lane}:m1`);
      expect(await waiting()).toMatchObject([
        { slot: 'ranking', lane, place: { kind: 'under', slot: 'podium' } },
      ]);
      expect(await outbox.messageOf(team, 'podium')).toBe(`${lane}:m1`);
      expect(await outbox.messageOf(team, 'ranking')).toBeNull();
      expect(await outbox.messageOf(team, 'other')).toBeNull();
    });

    it('to one person: in the lane of where they asked, with what is needed to answer them', async () => {
      const { lane, show, one } = await openChannel(house);
      const reply = { token: 'response-url', expiresAt: '2026-03-02T09:30:00.000Z' };
      const place: Place = { kind: 'person', person: 'slack:T1:U1', conversation: `${lane}:1.1`, reply };
      await show('answer', titled('pour vous'), place);
      expect(await one()).toMatchObject({ lane, place });
    });

    it('the same slot of two teams are two cards', async () => {
      const one = await openChannel(house);
      const two = await openChannel(house);
      await one.show('card', titled('un'));
      await two.show('card', titled('deux'));
      expect(await one.waiting()).toMatchObject([{ wantedRev: 1, content: { card: titled('un') } }]);
      expect(await two.waiting()).toMatchObject([{ wantedRev: 1, content: { card: titled('deux') } }]);
    });

    it('under another card: the sender is woken when that card is a message, and not for nothing', async () => {
      const { lane, show, one, outbox } = await openChannel(house);
      await show('podium');
      await show('ranking', titled('le détail'), { kind: 'under', slot: 'podium' });
      const sendIt = async () => {
        await house.memory.workshop.idle();
        const before = house.handled(lane).length;
        const row = await one();
        await outbox.begin(row.id, row.wantedRev);
        await outbox.shown(row.id, row.wantedRev, `${lane}:${row.slot}`);
        await house.memory.workshop.idle();
        return house.handled(lane).length - before;
      };
      expect(await sendIt()).toBe(1);
      expect(await sendIt()).toBe(0);
    });

    it('under a card that stands in a thread: in that thread', async () => {
      const { team, lane, show, one, outbox } = await openChannel(house);
      const thread = `${lane}:1.1`;
      await show('podium', titled('podium'), { kind: 'conversation', conversation: thread });
      await show('ranking', titled('le détail'), { kind: 'under', slot: 'podium' });
      const podium = await one();
      await outbox.begin(podium.id, 1);
      await outbox.shown(podium.id, 1, `${lane}:1.2`);
      expect((await outbox.inConversation(thread)).map((row) => row.slot).toSorted()).toEqual([
        'podium',
        'ranking',
      ]);
      expect(await house.in(team, (room) => room.voice.slotAt(thread))).toHaveLength(2);
    });

    it('what one person alone sees makes no thread about anybody else', async () => {
      const { team, lane, show } = await openChannel(house);
      const thread = `${lane}:7.1`;
      const person = { kind: 'person', person: 'slack:T1:U1', conversation: thread, reply: null } as const;
      await show('card', titled('la fiche'), { kind: 'conversation', conversation: thread });
      await show('aside', titled('une autre fiche'), person);
      const slots = await house.in(team, (room) => room.voice.slotAt(thread));
      expect(slots.map((found) => found.slot)).toEqual(['card']);
    });

    it('a reply finds the cards of its thread: posted in it, at its head, or under its head', async () => {
      const { team, lane, show, one, outbox } = await openChannel(house);
      const inThread: Place = { kind: 'conversation', conversation: `${lane}:1.1` };
      await show('under a file', titled('fiche'), inThread, ['candidate-1']);
      await show('head', titled('fiche'), undefined, ['candidate-2']);
      await show('tail', titled('détail'), { kind: 'under', slot: 'head' }, ['candidate-3']);
      await outbox.failed((await one()).id, new Date('2100-01-01'), 'not now');
      const head = await one();
      await outbox.begin(head.id, 1);
      await outbox.shown(head.id, 1, `${lane}:2.2`);
      const shownIn = async (thread: string) =>
        (await outbox.inConversation(`${lane}:${thread}`)).map((row) => row.slot).toSorted();
      const slotsAt = (thread: string) => house.in(team, (room) => room.voice.slotAt(`${lane}:${thread}`));
      expect(await shownIn('1.1')).toEqual(['under a file']);
      expect(await shownIn('2.2')).toEqual(['head', 'tail']);
      expect(await shownIn('3.3')).toEqual([]);
      expect(await slotsAt('1.1')).toEqual([{ slot: 'under a file', about: ['candidate-1'], message: null }]);
      expect((await slotsAt('2.2')).toSorted((a, b) => a.slot.localeCompare(b.slot))).toEqual([
        { slot: 'head', about: ['candidate-2'], message: `${lane}:2.2` },
        { slot: 'tail', about: ['candidate-3'], message: null },
      ]);
      expect(await slotsAt('3.3')).toEqual([]);
    });
  });
