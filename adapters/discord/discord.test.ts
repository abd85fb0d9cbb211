import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../core/chat/question.ts';
import { card, fullCard, hostileCard, refusalForm } from '../../core/testing/chat-cards.ts';
import { createLog } from '../../core/testing/create-log.ts';
import { createNotebook } from '../../core/testing/create-notebook.ts';
import { createRecordingDoor } from '../../core/testing/create-recording-door.ts';
import { createDiscordChat, type DiscordConfig } from './app.ts';
import { flat } from './fixtures/check-message.ts';
import {
  alix,
  camille,
  type DiscordServer,
  everyones,
  recruiting,
  sacha,
  startDiscordServer,
  textOf,
} from './fixtures/discord-server.ts';
import { strayCalls } from './fixtures/openapi.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 fictitious');
const limit = 1_000_000;

let discord: DiscordServer;
let stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  discord = await startDiscordServer();
});
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await discord.close();
  expect(strayCalls(discord.calls)).toEqual([]);
});

const open = async (more: Partial<DiscordConfig> = {}, answer?: (question: Question) => Answer) => {
  const door = createRecordingDoor(answer);
  const chat = createDiscordChat({
    token: discord.token,
    apiUrl: discord.apiUrl,
    homeGuilds: [discord.guild.id],
    downloadHosts: [discord.host],
    notebook: createNotebook(),
    log: createLog(),
    ...more,
  });
  stops.push(() => chat.stop());
  await chat.start(door);
  return { chat, door };
};

const ref = (...ids: string[]) => ['discord', discord.guild.id, ...ids].join(':');
const channel = () => ref(recruiting);
const inChannel = () => ({ kind: 'channel', channel: channel(), thread: null }) as const;

const commands = [
  {
    name: 'match',
    english: 'match',
    summary: () => 'Classer',
    args: [
      { name: 'top', english: 'top', summary: () => 'Combien', type: 'number', required: false },
      { name: 'offre', english: 'offer', summary: () => 'Offre', type: 'reference', required: true },
    ],
    answers: 'channel',
  },
  { name: 'offre creer', english: 'offer create', summary: () => 'Créer', args: [], answers: 'form' },
  { name: 'offre liste', english: 'offer list', summary: () => 'Lister', args: [], answers: 'person' },
] as const satisfies DiscordConfig['commands'];

describe('a file dropped in Discord', () => {
  it('arrives under its own name, with the thread that will stand under it, and its bytes come down', async () => {
    const { chat, door } = await open();
    const { message, attachment } = discord.dropFile(recruiting, 'cv José.pdf', pdf);
    const dropped = await door.next('file.dropped');
    expect(dropped).toEqual({
      type: 'file.dropped',
      key: `file:${message.id}:${attachment.id}`,
      platform: 'discord',
      workspace: discord.guild.id,
      conversation: ref(recruiting, message.id),
      by: ref(camille),
      locale: null,
      message: ref(recruiting, message.id),
      file: {
        platform: 'discord',
        workspace: discord.guild.id,
        channel: recruiting,
        message: message.id,
        file: attachment.id,
        name: 'cv José.pdf',
        size: pdf.length,
      },
      text: '',
      postedAt: Date.parse(message.timestamp),
      together: 1,
    });
    expect(await chat.download(dropped.file, limit)).toEqual(Buffer.from(pdf));
  });

  it('comes again with the same key; what could not be kept is tried until it is', async () => {
    const { door } = await open();
    door.failNext();
    const dropped = discord.dropFile(recruiting, 'cv.pdf', pdf);
    const first = await door.next('file.dropped');
    dropped.again();
    discord.say(recruiting, 'après');
    await door.next('message.posted');
    expect(door.told.map(({ key }) => key).slice(0, 2)).toEqual([first.key, first.key]);
  });

  it.each([
    ['a redirect', 'redirect', 'file.not_a_file'],
    ['nothing any more', 'gone', 'file.gone'],
    ['half of it', 'short', 'discord files'],
    ['an outage', 'outage', 'discord files'],
  ] as const)('that comes down as %s is never taken for the file', async (_, fault, told) => {
    const { chat, door } = await open();
    const { attachment } = discord.dropFile(recruiting, 'cv.pdf', pdf);
    discord.guild.files.set(attachment.id, { bytes: pdf, signature: 'fresh', fault });
    const { file } = await door.next('file.dropped');
    await expect(chat.download(file, limit)).rejects.toThrow(told);
  });

  it('is refused when it is too big, elsewhere, or deleted', async () => {
    const { chat, door } = await open();
    const { attachment } = discord.dropFile(recruiting, 'cv.pdf', pdf);
    const { file } = await door.next('file.dropped');
    await expect(chat.download(file, 5)).rejects.toMatchObject({ code: 'file.too_big' });
    Object.assign(attachment, { url: 'https://cdn.discordapp.com@evil.example/cv' });
    await expect(chat.download(file, limit)).rejects.toMatchObject({ code: 'file.not_a_file' });
    await expect(chat.download({ ...file, message: '1' }, limit)).rejects.toMatchObject({
      code: 'file.gone',
    });
  });
});

describe('words said in Discord', () => {
  it('are heard with their edits and their deletion, in the thread they were said in', async () => {
    const { chat, door } = await open();
    const { message: root } = discord.dropFile(recruiting, 'cv.pdf', pdf);
    await chat.post({ ...inChannel(), thread: root.id }, card(), 'slot#1');
    const note = discord.say(root.id, 'Appelée & motivée');
    discord.edit(note, 'Très motivée', '2026-11-22T10:00:00.000Z');
    discord.erase(note);
    await door.next('message.deleted');
    expect(door.told.filter(({ type }) => type !== 'file.dropped')).toMatchObject([
      {
        type: 'message.posted',
        revision: 0,
        text: 'Appelée & motivée',
        conversation: ref(recruiting, root.id),
      },
      { type: 'message.posted', revision: Date.parse('2026-11-22T10:00:00Z'), text: 'Très motivée' },
      { type: 'message.deleted', message: ref(root.id, note.id), conversation: ref(recruiting, root.id) },
    ]);
  });

  it('to the bot are a command; by the bot or by Discord itself they are not heard', async () => {
    const { chat, door } = await open();
    await chat.post(inChannel(), card(), 'k');
    discord.say(recruiting, 'a joined', { type: 7 });
    discord.say(recruiting, `<@${discord.guild.bot.id}> pourquoi offre-42`);
    await door.next('message.posted');
    expect(door.told).toMatchObject([{ text: 'pourquoi offre-42', mentioned: true, replyTo: null }]);
  });

  it('are heard after the line was cut: what was said meanwhile is replayed', async () => {
    const { door } = await open();
    const again = discord.gateway.nextSession();
    discord.gateway.cut();
    discord.say(recruiting, 'pendant la coupure');
    await again;
    expect((await door.next('message.posted')).text).toBe('pendant la coupure');
  });
});

describe('a command, a button and a form in Discord', () => {
  it('“/match offre-42” is answered privately at once, then kept with its named options', async () => {
    const { door } = await open({ commands });
    const called = discord.command('match', { offre: 'offre-42', top: 3 });
    expect(await called.first).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(await door.next('command.called')).toMatchObject({
      command: 'match',
      input: { sub: null, options: { offre: 'offre-42', top: 3 } },
      conversation: channel(),
      locale: 'fr',
      reply: { token: expect.stringContaining(called.token) },
    });
    await discord.until(() => discord.whispers(camille).length === 0);
  });

  it('the private answer takes the place of “thinking…”, and can be edited', async () => {
    const { chat, door } = await open({ commands });
    await discord.command('offre liste').first;
    const { reply, input } = await door.next('command.called');
    expect(input).toEqual({ sub: 'liste', options: {} });
    const target = { kind: 'person', person: ref(camille), channel: channel(), thread: null, reply } as const;
    const whispered = await chat.post(target, card(), 'k');
    await chat.edit(whispered, card({ title: [{ type: 'text', text: 'Prêt' }] }), 'k2');
    expect(discord.whispers(camille)).toHaveLength(1);
    expect(textOf(discord.whispers(camille)[0] ?? { components: [] })).toContain('Prêt');
  });

  it('suggests what may stand in an argument', async () => {
    const { door } = await open({ commands }, () => ({
      type: 'choices',
      choices: [{ value: 'offre-42', label: 'offre-42 · Dev' }],
    }));
    const { first } = discord.suggest('match', 'offre', '4');
    expect(await first).toMatchObject({
      type: 8,
      data: { choices: [{ name: 'offre-42 · Dev', value: 'offre-42' }] },
    });
    expect(door.asked).toMatchObject([{ type: 'suggest', command: 'match', argument: 'offre', typed: '4' }]);
  });

  it('a button brings back its action and subject; a select its choice; the pager its page; a danger asks first', async () => {
    const { chat, door } = await open();
    await chat.post(inChannel(), fullCard('fr', ref(alix)), 'k');
    const [shown] = discord.messages(recruiting);
    if (!shown) throw new Error('nothing was posted');
    expect(await discord.press(shown, 'Présélectionner').first).toMatchObject({ type: 6 });
    await discord.press(shown, 'Étape', { choice: 'hired' }).first;
    await discord.press(shown, 'Suivant').first;
    expect(await discord.press(shown, 'Supprimer').first).toMatchObject({
      type: 4,
      data: { flags: 64 | (1 << 15) },
    });
    const asked = discord.whispers(camille).at(-1);
    if (!asked) throw new Error('nothing was asked');
    expect(textOf(asked)).toMatch(/Supprimer\s\?/);
    expect(await discord.press(asked, 'Annuler').first).toMatchObject({ type: 7 });
    await discord.press(asked, 'Supprimer').first;
    await door.reach(4);
    expect(door.told).toMatchObject([
      { action: 'offer.shortlist', subject: 'candidat-17/offre-42', message: ref(recruiting, shown.id) },
      { action: 'candidate.stage', subject: 'candidat-17/offre-42', value: 'hired' },
      { action: 'match.page', subject: 'offre-42', value: '3' },
      { action: 'candidate.delete', subject: 'candidat-17', message: null },
    ]);
  });

  it('a form goes step by step; what is wrong is said and corrected; what is right is told', async () => {
    const { door } = await open({ commands }, (question) => {
      if (question.type === 'open') return { type: 'form', form: refusalForm };
      const short = question.type === 'check' && (question.values.reason ?? '').length < 3;
      return short ? { type: 'errors', errors: { reason: 'Dites pourquoi.' } } : { type: 'accepted' };
    });
    const whispered = () => {
      const said = discord.whispers(camille).at(-1);
      if (!said) throw new Error('nothing was said');
      return said;
    };
    expect(await discord.command('offre creer').first).toMatchObject({ type: 9 });
    await discord.submit({ reason: 'X', pay: '40000' }).first;
    await discord.press(whispered(), 'Suite').first;
    await discord.submit({ stage: 'interview' }).first;
    expect(textOf(whispered())).toContain('Dites pourquoi');
    await discord.press(whispered(), 'Corriger').first;
    await discord.submit({ reason: 'Trop loin', pay: '40000' }).first;
    await discord.press(whispered(), 'Suite').first;
    await discord.submit({ stage: 'interview', tell: 'yes' }).first;
    expect(await door.next('form.submitted')).toMatchObject({
      form: 'candidate.refuse',
      subject: 'candidat-17',
      values: { reason: 'Trop loin', pay: '40000', stage: 'interview', tell: 'yes' },
    });
  });

  it('an answer that comes too late for Discord loses nothing', async () => {
    const { door } = await open({ commands });
    discord.fail(/callback$/, { status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    discord.command('match', { offre: 'offre-42' });
    expect(await door.next('command.called')).toMatchObject({ command: 'match' });
  });

  it('a form begun by one person is not given to another', async () => {
    const { door } = await open({ commands }, () => ({ type: 'form', form: refusalForm }));
    await discord.command('offre creer').first;
    await discord.submit({ reason: 'X' }, { user: alix }).first;
    expect(textOf(discord.whispers(alix)[0] ?? { components: [] })).toContain('expiré');
    expect(door.told).toEqual([]);
  });

  it('the commands are registered once, and written again only when they change', async () => {
    const { chat } = await open({ commands });
    const asked = (method: string) =>
      discord.calls.filter((call) => call.method === method && /applications\/\d+\/commands$/.test(call.path))
        .length;
    await discord.until(() => discord.guild.commands.get('')?.length === 3);
    expect(discord.guild.commands.get('')).toMatchObject([
      {
        name: 'match',
        options: [
          { name: 'offre', autocomplete: true, required: true },
          { name: 'top', type: 10 },
        ],
      },
      {
        name: 'offre',
        name_localizations: { 'en-GB': 'offer' },
        options: [{ name: 'creer' }, { name: 'liste' }],
      },
      { type: 3, name: 'Analyser ce CV', name_localizations: { 'en-US': 'Analyse this CV' } },
    ]);
    await chat.stop();
    const same = await open({ commands });
    await discord.until(() => asked('GET') === 2);
    await same.chat.stop();
    await open({ commands: commands.slice(0, 2) });
    await discord.until(() => asked('GET') === 3 && asked('PUT') > 1);
    expect(asked('PUT')).toBe(2);
  });
});

describe('a card shown in Discord', () => {
  it('starts the thread under the file, is edited in place, found by its key, reacted to and removed', async () => {
    const { chat, door } = await open();
    const { message } = discord.dropFile(recruiting, 'cv.pdf', pdf);
    await door.next('file.dropped');
    const target = { ...inChannel(), thread: message.id };
    expect(await chat.find(target, 'slot#1')).toBeNull();
    const posted = await chat.post(target, card(), 'slot#1');
    await chat.edit(posted, card({ title: [{ type: 'text', text: 'Lu' }] }), 'slot#2');
    await chat.post(target, card(), 'other#1');
    expect(discord.thread(message.id)).toHaveLength(2);
    expect(textOf(discord.thread(message.id)[0] ?? { components: [] })).toContain('Lu');
    expect(await chat.find(target, 'slot#2')).toBe(posted);
    expect(await chat.find(target, 'slot#1')).toBeNull();
    await chat.react(ref(recruiting, message.id), '📝');
    expect(discord.messages(recruiting)[0]?.reactions).toEqual(['📝']);
    await chat.remove(posted);
    await chat.remove(posted);
    expect(discord.thread(message.id)).toHaveLength(1);
  });

  it('whose answer is lost is not posted twice, and is found', async () => {
    const { chat } = await open();
    discord.fail(/^POST .*\/messages$/, { status: 0, cut: true });
    await chat.post(inChannel(), card(), 'slot#1').catch(() => undefined);
    expect(await chat.find(inChannel(), 'slot#1')).toBe(
      ref(recruiting, discord.messages(recruiting)[0]?.id ?? ''),
    );
    await chat.post(inChannel(), card(), 'slot#1');
    expect(discord.messages(recruiting)).toHaveLength(1);
  });

  it('that comes too fast is an outage with the time Discord asks for', async () => {
    const { chat } = await open();
    discord.fail(/^POST .*\/messages$/, {
      status: 429,
      body: { retry_after: 7, global: false, message: 'slow' },
    });
    const posted = chat.post(inChannel(), card(), 'k');
    await expect(posted).rejects.toMatchObject({ name: 'Outage', retryAfterMs: expect.closeTo(7000, -3) });
  });

  it('in a form Discord refuses is sent once more as plain text; where it cannot stand is a refusal', async () => {
    const { chat } = await open();
    discord.fail(/^POST .*\/messages$/, { status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    await chat.post(inChannel(), fullCard('fr', ref(alix)), 'k');
    expect(textOf(discord.messages(recruiting)[0] ?? { components: [] })).toContain('Développeuse backend');
    discord.fail(/^POST .*\/messages$/, {
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    });
    await expect(chat.post(inChannel(), card(), 'k2')).rejects.toMatchObject({ code: 'channel.not_allowed' });
  });

  it('for one person without an act to answer is a direct message', async () => {
    const { chat } = await open();
    const target = {
      kind: 'person',
      person: ref(camille),
      channel: channel(),
      thread: null,
      reply: null,
    } as const;
    const posted = await chat.post(target, card(), 'k');
    expect(posted).toMatch(/^discord:\d+:7\d+:\d+$/);
    expect(await chat.find(target, 'k')).toBe(posted);
  });

  it('from hostile words notifies nobody, links nowhere, and is taken by Discord', async () => {
    const { chat } = await open();
    await chat.post(inChannel(), hostileCard(), 'k');
    const sent = discord.calls.find(({ method, path }) => method === 'POST' && path.endsWith('/messages'));
    expect(sent?.body.allowed_mentions).toEqual({ parse: [], users: [] });
    const [shown] = discord.messages(recruiting);
    const texts = flat(shown?.components ?? []).flatMap(({ content }) => (content ? [String(content)] : []));
    const marks = texts.join('\n').replace(/```[\s\S]*?```/g, '');
    expect(marks).not.toMatch(/(?<!\\)<|(?<!\\)@|(?<!\\)\]\(https|\u202E|(?<!\\):\/\//);
  });
});

describe('people and channels in Discord', () => {
  it('are known by their rights; what @everyone can read is open', async () => {
    const { chat } = await open();
    expect(await chat.person(ref(alix))).toEqual({ name: 'Alix', locale: null, admin: true, guest: false });
    expect(await chat.person(ref(camille))).toMatchObject({ admin: false, guest: false });
    expect(await chat.audience(channel())).toEqual({ kind: 'channel', open: false, name: 'recrutement' });
    expect(await chat.audience(ref(everyones))).toMatchObject({ open: true });
    expect(await chat.memberOf(channel(), ref(camille))).toBe(true);
    expect(await chat.memberOf(channel(), ref(sacha))).toBe(false);
    expect(await chat.memberOf(channel(), ref('299999999999999999'))).toBe(false);
  });
});

describe('the line to Discord', () => {
  it('is off before it starts and after it stops', async () => {
    const { chat } = await open();
    expect(chat.health()).toEqual({ state: 'up', detail: null });
    await chat.stop();
    expect(chat.health().state).toBe('off');
    await expect(chat.remove(ref(recruiting, '1'))).rejects.toMatchObject({ name: 'Outage' });
  });

  it('that is closed for good is opened anew', async () => {
    const { door } = await open();
    const again = discord.gateway.nextSession();
    discord.gateway.expel(4000 + 14);
    await again;
    discord.say(recruiting, 'de retour');
    expect((await door.next('message.posted')).text).toBe('de retour');
  });

  it('without message content stays open, says which switch to flip and tells the owner, once', async () => {
    discord.guild.contentGranted = false;
    const notebook = createNotebook();
    const { chat } = await open({ notebook });
    expect(chat.health()).toEqual({ state: 'up', detail: expect.stringContaining('Message Content Intent') });
    const told = discord.messages(discord.directWith(alix)).map(textOf);
    expect(told).toEqual([expect.stringContaining('Message Content Intent')]);
    await chat.stop();
    await open({ notebook });
    expect(discord.messages(discord.directWith(alix))).toHaveLength(1);
  });

  it('that has no heartbeat any more is down, however open it looks', async () => {
    const { chat } = await open({ silenceMs: -1 });
    expect(chat.health()).toEqual({ state: 'down', detail: 'the gateway is silent' });
  });

  it('survives one refusal of the token, and a dispatch nobody can read', async () => {
    const { chat } = await open();
    discord.gateway.dispatch('MESSAGE_CREATE', { id: 7 });
    discord.fail(/^POST .*\/messages$/, { status: 401, body: { code: 0, message: '401: Unauthorized' } });
    await expect(chat.post(inChannel(), card(), 'k')).rejects.toMatchObject({ name: 'Outage' });
    await chat.post(inChannel(), card(), 'k');
    expect(discord.messages(recruiting)).toHaveLength(1);
  });

  it('with a token refused again and again gives up, says why, and never throws', async () => {
    const { promise: gaveUp, resolve } = Promise.withResolvers<void>();
    const log = { ...createLog(), error: (name: string) => name === 'discord.gave_up' && resolve() };
    const { chat } = await open({ token: 'wrong', retryMs: 1, log });
    expect(chat.health()).toMatchObject({ state: 'down', detail: expect.stringContaining('DISCORD_TOKEN') });
    await gaveUp;
    expect(chat.health().over).toBe(true);
    const asked = discord.calls.length;
    await expect(chat.post(inChannel(), card(), 'k')).rejects.toMatchObject({ name: 'Outage' });
    expect(discord.calls.length).toBe(asked + 1);
  });
});
