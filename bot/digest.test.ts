import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderText } from '../core/cards/plain-text.ts';
import { localDay, momentOf } from '../core/digest/when.ts';
import { addDays, isWorkingDay } from '../core/pipeline/calendar.ts';
import type { Room } from '../core/ports/memory.ts';
import { createChat } from '../core/testing/create-chat.ts';
import { createClock } from '../core/testing/create-clock.ts';
import { createLog } from '../core/testing/create-log.ts';
import { createMemory } from '../core/testing/create-memory.ts';
import { aNewCandidate } from '../core/testing/factories.ts';
import { sendDigest, tickDigest } from '../core/work/send-digest.ts';

const dayMs = 86_400_000;

/** One memory, one clock, as many houses as wanted that tick on it; what was sent is the slots of the channel. */
const office = async (timeZone: string) => {
  const clock = createClock('2026-01-01T00:00:00Z');
  const memory = createMemory({ clock });
  const chat = createChat({ render: renderText });
  const log = createLog();
  await memory.workshop.work(async (job) => {
    if (job.name !== 'digest.send') return;
    const work = job.payload as { team: string; day: string };
    await sendDigest({ memory, clock, log, chat: () => chat }, work);
    // A job may be run again after a crash.
    await sendDigest({ memory, clock, log, chat: () => chat }, work);
  });
  const fresh = { home: true, name: 'Cabinet Azur', locale: 'fr', timeZone } as const;
  const { id: team } = await memory.doorstep.teamOf('web', 'local', fresh);
  const channel = 'web:local:recrutement';
  await memory.in(team, async (room: Room) => {
    await room.channels.allow(channel, null, clock.now());
    await room.teams.edit({ digest: { at: '08:30', channel } });
  });
  const tick = async (houses: number) => {
    await Promise.all(Array.from({ length: houses }, () => tickDigest({ memory, clock })));
    await memory.workshop.idle();
  };
  const sent = async () =>
    (await memory.outbox.inConversation(channel)).map(
      ({ slot, wantedRev }) => [slot.replace('digest:', ''), wantedRev] as const,
    );
  const arrives = () => memory.in(team, (room) => room.candidates.add(aNewCandidate({ email: null })));
  return { clock, memory, tick, sent, arrives };
};

describe('the digest over 400 days', () => {
  it.each(['Europe/Paris', 'America/New_York', 'Pacific/Auckland'])(
    'in %s: one each working day that has news, none on the others, none twice, with three houses and outages',
    async (zone) => {
      const random = fc.sample(fc.integer({ min: 0, max: 999 }), { numRuns: 2_000, seed: 11 });
      const dice = (below: number) => (random.pop() ?? 0) % below;
      const { clock, tick, sent, arrives } = await office(zone);
      await tick(3);
      const expected: string[] = [];
      let news = false;
      for (let index = 0; index < 400; index++) {
        const day = addDays('2026-01-01', index);
        if (dice(3) === 0) {
          clock.set(momentOf(day, '03:10', zone));
          await arrives();
          news = true;
        }
        // Some days the houses sleep over the hour and come back later; some days they are down all day.
        const down = dice(12) === 0;
        const minutes = down
          ? []
          : [
              ['07:59', '08:29', '08:30', '08:31'],
              ['08:29', '13:45', '18:00'],
              ['11:07', '23:50'],
            ][dice(3)];
        for (const minute of minutes ?? []) {
          clock.set(momentOf(day, minute, zone));
          await tick(1 + dice(3));
        }
        if (!down && news && isWorkingDay(day, zone)) {
          expected.push(day);
          news = false;
        }
      }
      const slots = await sent();
      expect(slots.map(([day]) => day).toSorted()).toEqual(expected);
      expect(slots.filter(([, revision]) => revision !== 1)).toEqual([]);
      expect(expected.length).toBeGreaterThan(60);
    },
  );

  it('an hour set anew after today’s digest sends no second one today', async () => {
    const { clock, memory, tick, sent, arrives } = await office('Europe/Paris');
    clock.set('2026-11-22T12:00:00Z');
    await tick(1);
    await arrives();
    clock.set('2026-11-23T07:30:00Z');
    await tick(3);
    const [team] = await memory.doorstep.teams();
    await memory.in(team?.id ?? '', (room) =>
      room.teams.edit({ digest: { at: '10:00', channel: 'web:local:recrutement' } }),
    );
    await tick(1);
    clock.set('2026-11-23T08:00:00Z');
    await arrives();
    clock.set('2026-11-23T09:00:00Z');
    await tick(3);
    expect(await sent()).toEqual([['2026-11-23', 1]]);
    clock.advance(dayMs);
    await tick(3);
    expect((await sent()).map(([day]) => day)).toEqual(['2026-11-23', localDay(clock.now(), 'Europe/Paris')]);
  });
});
