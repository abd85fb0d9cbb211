import { afterEach, describe, expect, it } from 'vitest';
import { slackPace } from '../adapters/slack/app.ts';
import type { Card } from '../core/cards/card.ts';
import { Outage } from '../core/errors.ts';
import type { Chat, SendingPace } from '../core/ports/chat.ts';
import { card } from '../core/testing/chat-cards.ts';
import { createChat } from '../core/testing/create-chat.ts';
import { createLog } from '../core/testing/create-log.ts';
import { createMemory } from '../core/testing/create-memory.ts';
import { createSender } from './sender.ts';

// How fast a platform is written to, on the clock of the wall.

let ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

const titled = (title: string): Card => card({ title: [{ type: 'text', text: title }] });
const titleOf = (shown: Card) => shown.title.map((span) => ('text' in span ? span.text : '')).join('');

const open = async (pace: SendingPace) => {
  const clock = { now: () => new Date() };
  const log = createLog();
  const memory = createMemory({ clock });
  const told: { at: number; what: string; where: string }[] = [];
  const heard = new EventTarget();
  const note = (what: string, where: string) => {
    told.push({ at: performance.now(), what, where });
    heard.dispatchEvent(new Event('told'));
  };
  const base = createChat({ render: titleOf, channels: { un: {}, deux: {} } });
  const chat: Chat = {
    ...base,
    pace,
    post: async (target, shown, key) => {
      note(titleOf(shown), target.channel);
      return base.post(target, shown, key);
    },
    edit: async (message, shown, key) => {
      note(titleOf(shown), message);
      return base.edit(message, shown, key);
    },
  };
  const sender = createSender({ memory, chat: () => chat, clock, log, retryMs: 10, attempts: 5 });
  const home = { home: true, name: 'Équipe', locale: 'fr', timeZone: 'Europe/Paris' } as const;
  const team = (await memory.doorstep.teamOf('web', 'local', home)).id;
  await memory.workshop.work(({ payload }) => sender.sendLane(payload as { lane: string }));
  ends.push(() => memory.close());
  const show = (slot: string, title: string, channel = 'un') =>
    memory.in(team, (room) => {
      const place = { kind: 'conversation', conversation: `web:local:${channel}` } as const;
      return room.voice.show(slot, place, titled(title), { about: [] });
    });
  const until = async (look: () => boolean) => {
    while (!look()) await new Promise((done) => heard.addEventListener('told', done, { once: true }));
  };
  return { base, show, told, until };
};

describe('writing at the pace of Slack', () => {
  it('five messages of one channel go a second apart after a short burst, and no other channel waits', async () => {
    const { show, told, until } = await open(slackPace);
    for (const slot of ['1', '2', '3', '4', '5']) await show(slot, slot);
    await show('autre', 'autre', 'deux');
    await until(() => told.length === 6);
    const one = told.filter(({ where }) => where.endsWith(':un'));
    expect(one.map(({ what }) => what)).toEqual(['1', '2', '3', '4', '5']);
    const [first, , third, fourth, fifth] = one.map(({ at }) => at);
    expect((third ?? 0) - (first ?? 0)).toBeLessThan(500);
    expect((fourth ?? 0) - (third ?? 0)).toBeGreaterThan(900);
    expect((fifth ?? 0) - (fourth ?? 0)).toBeGreaterThan(900);
    expect(told.findIndex(({ what }) => what === 'autre')).toBeLessThan(4);
  }, 15_000);

  it('states of one message are 1.2 s apart, those between are never sent, the last one is', async () => {
    const { show, told, until } = await open({ ...slackPace, channelMs: 0 });
    await show('fiche', 'lecture');
    await until(() => told.length === 1);
    for (let step = 1; step <= 20; step += 1) await show('fiche', `étape ${step}`);
    await until(() => told.length === 2);
    expect(told.map(({ what }) => what)).toEqual(['lecture', 'étape 20']);
    expect((told[1]?.at ?? 0) - (told[0]?.at ?? 0)).toBeGreaterThan(1_150);
  }, 15_000);
});

describe('a platform that asks to wait', () => {
  it('is left alone in that channel only; the last state arrives, and nothing is posted twice', async () => {
    const { base, show, told, until } = await open({ messageMs: 0, channelMs: 0, burst: 1 });
    await show('fiche', 'lecture');
    await until(() => told.length === 1);
    base.faults.fail('edit', new Outage('slack', { retryAfterMs: 300 }));
    await show('fiche', 'un');
    await until(() => told.some(({ what }) => what === 'un'));
    const refused = told.at(-1)?.at ?? 0;
    await show('fiche', 'deux');
    await show('suite', 'suite');
    await show('autre', 'autre', 'deux');
    await until(() => ['deux', 'suite', 'autre'].every((what) => told.some((one) => one.what === what)));
    const at = (what: string) => (told.find((one) => one.what === what)?.at ?? 0) - refused;
    expect(at('autre')).toBeLessThan(200);
    expect(at('deux')).toBeGreaterThan(290);
    expect(at('suite')).toBeGreaterThan(290);
    expect(base.messages().filter(({ by }) => by === null)).toHaveLength(3);
  });
});
