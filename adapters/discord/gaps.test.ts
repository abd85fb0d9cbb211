import { describe, expect, it } from 'vitest';
import type { Card } from '../../core/cards/card.ts';
import { createNotebook } from '../../core/testing/create-notebook.ts';
import { everyones, recruiting } from './fixtures/discord-server.ts';
import { discordStage } from './fixtures/stage.ts';
import { createSeen } from './inbound/seen.ts';

// What is said while nobody listens: replayed by Discord, or asked for after the mark that the notebook keeps.

const { server, open } = discordStage();
type Door = Awaited<ReturnType<typeof open>>['door'];

/** The words that came through, each once however often, in the order of their first coming. */
const words = ({ told }: Door) => [
  ...new Set(told.flatMap((event) => (event.type === 'message.posted' ? [event.text] : []))),
];
const heard = async (door: Door, last: string) => {
  for (let count = 1; !words(door).includes(last); count += 1) await door.reach(count);
};

describe('what is said while the line is', () => {
  it('asked to come again (op 7) is replayed', async () => {
    const { door } = await open();
    server().say(recruiting, 'avant');
    const again = server().gateway.nextSession();
    server().gateway.askReconnect();
    server().say(recruiting, 'pendant');
    await again;
    server().say(recruiting, 'après');
    await heard(door, 'après');
    expect(words(door)).toEqual(['avant', 'pendant', 'après']);
  });

  it('forgotten (op 9) is read from every channel with news, threads too', async () => {
    const { chat, door } = await open();
    const root = server().say(recruiting, 'avant');
    await heard(door, 'avant');
    const channel = `discord:${server().guild.id}:${recruiting}`;
    await chat.post({ kind: 'channel', channel, thread: root.id }, card, 'k');
    const again = server().gateway.nextSession();
    server().gateway.forget();
    server().say(recruiting, 'perdu ici');
    server().say(everyones, 'perdu là');
    server().say(root.id, 'perdu dans le fil');
    await again;
    for (const lost of ['perdu ici', 'perdu là', 'perdu dans le fil']) await heard(door, lost);
    expect(words(door)).toHaveLength(4);
  });

  it('down for everybody is read when Discord is back, edits as they stand', async () => {
    const { door } = await open();
    server().say(recruiting, 'avant');
    await heard(door, 'avant');
    const again = server().gateway.nextSession();
    server().goAway();
    const note = server().say(recruiting, 'à corriger');
    server().edit(note, 'corrigé', '2026-11-22T10:00:00.000Z');
    server().comeBack();
    await again;
    await heard(door, 'corrigé');
    const revision = Date.parse('2026-11-22T10:00:00Z');
    const edited = () => door.told.some((event) => 'revision' in event && event.revision === revision);
    for (let count = door.told.length + 1; !edited(); count += 1) await door.reach(count);
  }, 40_000);

  it('closed, because the bot is stopped, is read at its next start; a direct conversation as well', async () => {
    const first = await open();
    const direct = server().directWith('200000000000000001');
    server().say(recruiting, 'avant');
    server().say(direct, 'en privé');
    await heard(first.door, 'en privé');
    await first.chat.stop();
    server().say(recruiting, 'perdu');
    server().say(direct, 'perdu en privé');
    const { door } = await open();
    await heard(door, 'perdu');
    await heard(door, 'perdu en privé');
    expect(words(door)).toEqual(expect.arrayContaining(['perdu', 'perdu en privé']));
  });

  it('not there yet, before the very first start, is none of ours', async () => {
    server().say(recruiting, 'du temps d’avant');
    const { door } = await open();
    server().say(recruiting, 'maintenant');
    await heard(door, 'maintenant');
    expect(words(door)).toEqual(['maintenant']);
  });
});

it('what is not kept yet is not passed over by what came after it', async () => {
  const notebook = createNotebook();
  const seen = createSeen(notebook, () => undefined);
  const { promise, resolve } = Promise.withResolvers<void>();
  const stuck = seen.keeping('500', () => promise);
  await seen.keeping('900', async () => undefined);
  expect(await seen.read()).toBe('499');
  resolve();
  await stuck;
  await expect(seen.keeping('950', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  await seen.close();
  expect(await createSeen(notebook, () => undefined).read()).toBe('900');
});

const card: Card = {
  kind: 'sample',
  locale: 'fr',
  tone: 'neutral',
  title: [{ type: 'text', text: 'Fil' }],
  parts: [],
  actions: [],
};
