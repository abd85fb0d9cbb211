import { describe, expect, it } from 'vitest';
import type { Card } from '../../core/cards/card.ts';
import { card, fullCard, refusalForm } from '../../core/testing/chat-cards.ts';
import type { DiscordConfig } from './app.ts';
import { alix, camille, recruiting, textOf } from './fixtures/discord-server.ts';
import { discordStage } from './fixtures/stage.ts';

const { server, open } = discordStage();
const pdf = new TextEncoder().encode('%PDF-1.7 fictitious');
const base64 = (words: string) => Buffer.from(words).toString('base64');
const limit = 1_000_000;
const commands = [
  { name: 'cv', english: 'resume', summary: () => 'CV', args: [], answers: 'person' },
] as const satisfies DiscordConfig['commands'];

describe('a file brought by a command or a menu', () => {
  it('“/cv fichier:” is answered at once, told with its own name, and comes down without any message', async () => {
    server().guild.contentGranted = false;
    const { chat, door } = await open({ commands });
    const file = { name: 'CV Élodie Nuñez – développeuse.pdf', bytes: pdf };
    await server().until(() => server().guild.commands.size > 0);
    const called = server().commandWithFile('cv', 'fichier', file);
    expect(await called.first).toMatchObject({ type: 5, data: { flags: 64 } });
    const dropped = await door.next('file.dropped');
    expect(dropped).toMatchObject({
      asked: true,
      conversation: `discord:${server().guild.id}:${recruiting}`,
      file: { name: file.name },
      reply: { token: expect.stringContaining(called.token) },
    });
    expect(await chat.download(dropped.file, limit)).toEqual(Buffer.from(pdf));
    await server().until(() =>
      server()
        .whispers(camille)
        .some(({ pending }) => !pending),
    );
    expect(server().whispers(camille).map(textOf).join()).toContain('est reçu');
  });

  it('the menu of a message brings its files, in the thread under it; a message without one is told so', async () => {
    server().guild.contentGranted = false;
    const { chat, door } = await open();
    const { message } = server().dropFile(recruiting, 'cv José.pdf', pdf);
    await server().menu('Analyser ce CV', message).first;
    const dropped = await door.next('file.dropped');
    expect(dropped).toMatchObject({
      asked: true,
      conversation: `discord:${server().guild.id}:${recruiting}:${message.id}`,
      file: { name: 'cv José.pdf', message: message.id },
    });
    expect(await chat.download(dropped.file, limit)).toEqual(Buffer.from(pdf));
    const bare = server().say(recruiting, 'sans fichier');
    await server().menu('Analyser ce CV', bare).first;
    expect(server().whispers(camille).map(textOf).join()).toContain('aucun fichier');
    expect(door.told).toHaveLength(1);
  });

  it('whose address has expired is fetched by a fresh one', async () => {
    const { chat, door } = await open();
    server().dropFile(recruiting, 'cv.pdf', pdf);
    const { file } = await door.next('file.dropped');
    server().expireFiles();
    expect(await chat.download(file, limit)).toEqual(Buffer.from(pdf));
  });
});

describe('a card with files', () => {
  const withFiles = (more: Partial<Card> = {}) =>
    card({
      parts: [
        { type: 'file', file: { name: 'Synthèse été.csv', mime: 'text/csv', base64: base64('nom;score') } },
        {
          type: 'image',
          alt: 'Courbe',
          file: { name: 'courbe.png', mime: 'image/png', base64: base64('png') },
        },
        { type: 'file', file: { name: 'vide.csv', mime: 'text/csv', base64: '' } },
      ],
      ...more,
    });
  const target = () => {
    const channel = `discord:${server().guild.id}:${recruiting}`;
    return { kind: 'channel', channel, thread: null } as const;
  };

  it('sends them along under plain names, with the real name in the text; an edit takes them away', async () => {
    const { chat } = await open();
    const posted = await chat.post(target(), withFiles(), 'k');
    const [shown] = server().messages(recruiting);
    expect(shown?.attachments.map(({ filename }) => filename)).toEqual(['Synthese-ete.csv', 'courbe-2.png']);
    const [csv] = shown?.attachments ?? [];
    expect(Buffer.from(server().guild.files.get(String(csv?.id))?.bytes ?? []).toString()).toBe('nom;score');
    expect(shown && textOf(shown)).toContain('Synthèse été.csv');
    expect(shown && textOf(shown)).toContain('vide.csv');
    await chat.edit(posted, card(), 'k2');
    expect(server().messages(recruiting)[0]?.attachments).toEqual([]);
  });
});

describe('a thread that went to sleep', () => {
  it('is woken by an edit or a reaction, which then stand', async () => {
    const { chat } = await open();
    const { message } = server().dropFile(recruiting, 'cv.pdf', pdf);
    const ref = (...ids: string[]) => ['discord', server().guild.id, ...ids].join(':');
    const channel = ref(recruiting);
    const posted = await chat.post({ kind: 'channel', channel, thread: message.id }, card(), 'k');
    const sleep = () => {
      const thread = server().guild.channels.get(message.id);
      if (thread) thread.thread_metadata = { archived: true };
    };
    sleep();
    await chat.edit(posted, fullCard('fr', ref(alix)), 'k2');
    const note = server().say(message.id, 'à rappeler');
    sleep();
    await chat.react(ref(message.id, note.id), '📝');
    expect(note.reactions).toEqual(['📝']);
    expect(textOf(server().thread(message.id)[0] ?? { components: [] })).toContain('offre-42');
  });
});

describe('a form on its way', () => {
  it('outlives the bot: its second step is opened by another process, with what was typed', async () => {
    const creation = [
      { name: 'offre creer', english: 'offer create', summary: () => 'Créer', args: [], answers: 'form' },
    ] as const satisfies DiscordConfig['commands'];
    const answers = () => ({ type: 'form', form: refusalForm }) as const;
    const first = await open({ commands: creation }, answers);
    await server().until(() => server().guild.commands.size > 0);
    await server().command('offre creer').first;
    await server().submit({ reason: 'Trop loin', pay: '40000' }).first;
    await first.chat.stop();
    const { door } = await open({ commands: creation }, () => ({ type: 'accepted' }));
    const [next] = server().whispers(camille);
    if (!next) throw new Error('no next step');
    expect(await server().press(next, 'Suite').first).toMatchObject({ type: 9 });
    await server().submit({ stage: 'interview' }).first;
    expect(await door.next('form.submitted')).toMatchObject({
      values: { reason: 'Trop loin', pay: '40000', stage: 'interview' },
    });
  });
});
