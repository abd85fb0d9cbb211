import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../core/chat/question.ts';
import { card, fullCard, refusalForm } from '../../core/testing/chat-cards.ts';
import { chatContract } from '../../core/testing/contracts/chat-contract.ts';
import { toHtml } from './render-card/tree.ts';
import { openPage } from './testing/open-page.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 fictitious');
const recrutement = 'web:local:recrutement';
const inChannel = { kind: 'channel', channel: recrutement, thread: null } as const;
const here = { channel: 'recrutement', thread: null };

let closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.reverse()) await close();
  closing = [];
});

const open = async (...given: Parameters<typeof openPage>) => {
  const page = await openPage(...given);
  closing.push(page.close);
  return page;
};

chatContract('the page', async () => {
  const page = await openPage();
  const { message, file } = await page.drop('cv.pdf', pdf);
  const ref = {
    platform: 'web',
    workspace: 'local',
    channel: 'recrutement',
    message,
    file,
    name: 'cv.pdf',
  } as const;
  return {
    chat: page.chat,
    channel: recrutement,
    person: 'web:local:robin',
    message: `${recrutement}:${message}`,
    file: { ...ref, size: pdf.length },
    bytes: pdf,
    lostFile: { ...ref, file: randomUUID(), size: null },
    read: async (conversation) => {
      const [, , channel = '', thread] = conversation.split(':');
      const found = (await page.messages(channel, thread)) ?? [];
      return found.map((view) => ({
        message: `web:local:${channel}:${view.id}`,
        text: view.card ? toHtml(view.card) : view.text,
      }));
    },
    reactionsOn: async (reference) =>
      (await page.messages())?.find(({ id }) => reference.endsWith(id))?.reactions ?? [],
    close: page.close,
  };
});

describe('the guard', () => {
  it.each([
    ['a foreign host', { host: 'evil.example' }, 403],
    ['our name on another port', { host: '127.0.0.1:1' }, 403],
    ['a name that resolves to us', { host: 'rebound.example:3080' }, 403],
    ['a foreign origin', { origin: 'https://evil.example' }, 403],
    ['another local server', { origin: 'http://127.0.0.1:1' }, 403],
    ['no origin at all', { origin: 'null' }, 403],
    ['a proxy', { 'x-forwarded-for': '203.0.113.9' }, 403],
    ['a tunnel', { 'x-forwarded-host': 'public.example' }, 403],
    ['a forwarder', { forwarded: 'for=203.0.113.9' }, 403],
    ['a relay', { via: '1.1 relay' }, 403],
    ['nothing foreign', {}, 200],
  ])('%s → %s', async (_who, headers, status) => {
    const page = await open();
    const { pathname } = new URL(page.address);
    expect((await page.raw(pathname, headers)).status).toBe(status);
  });

  it.each([
    '/',
    '/state?as=local&lang=fr',
    '/wrong/',
    `/${'A'.repeat(32)}/messages?as=local&lang=fr&channel=recrutement`,
  ])('without the token nothing is told: %s', async (path) => {
    const page = await open();
    const { status, body } = await page.raw(path);
    expect(status).toBe(401);
    expect(body).not.toContain('recrutement');
  });

  it('an act needs our own origin', async () => {
    const page = await open();
    const path = `${new URL(page.address).pathname}say`;
    expect((await page.raw(path, {}, 'POST')).status).toBe(403);
    expect(
      (await page.raw(path, { origin: page.origin, 'sec-fetch-site': 'cross-site' }, 'POST')).status,
    ).toBe(403);
  });

  it('listens on loopback only, and lets nothing in that is not its own', async () => {
    const page = await open();
    expect(new URL(page.address).hostname).toBe('127.0.0.1');
    const { headers } = await fetch(page.address);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('keeps its token through a restart, and tells it to nobody else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'matchpro-page-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const first = await openPage(undefined, folder);
    await first.close();
    const second = await open(undefined, folder);
    expect(new URL(second.address).pathname).toBe(new URL(first.address).pathname);
    expect(await readFile(join(folder, 'playground', 'token'), 'utf8')).toMatch(/^[\w-]{32}$/);
  });

  it('says that its port is taken', async () => {
    const page = await open();
    expect(page.chat.health()).toEqual({ state: 'up', detail: null });
    await page.chat.stop();
    expect(page.chat.health().state).toBe('off');
  });
});

describe('the first start', () => {
  it('asks for its channels to be recruiting channels, shows no answer to that, then joins', async () => {
    const { chat, door, messages } = await open();
    const asked = door.told.filter((event) => event.type === 'command.called');
    expect(asked.map((event) => [event.conversation, event.command, event.input])).toEqual([
      [recrutement, 'matchpro', { text: 'canal autoriser' }],
      ['web:local:digest', 'matchpro', { text: 'canal autoriser' }],
    ]);
    const [first] = asked;
    const reply = first && 'reply' in first ? first.reply : null;
    const target = {
      kind: 'person',
      person: 'web:local:local',
      channel: recrutement,
      thread: null,
      reply,
    } as const;
    await chat.post(target, card(), 'row-1:1');
    expect(await messages()).toEqual([]);
    expect((await door.next('bot.joined')).conversation).toBe(recrutement);
  });
});

describe('a dropped file', () => {
  it('is told once its bytes are here, in the thread under its message', async () => {
    const { door, drop, chat, messages } = await open();
    const { message, file } = await drop('cv José.pdf', pdf);
    const event = await door.next('file.dropped');
    expect(event).toEqual({
      ...{ type: 'file.dropped', key: `file:${file}`, platform: 'web', workspace: 'local', locale: 'fr' },
      ...{
        conversation: `${recrutement}:${message}`,
        by: 'web:local:local',
        message: `${recrutement}:${message}`,
      },
      file: {
        platform: 'web',
        workspace: 'local',
        channel: 'recrutement',
        message,
        file,
        name: 'cv José.pdf',
        size: 19,
      },
      text: '',
    });
    expect(Buffer.from(await chat.download(event.file, 100))).toEqual(Buffer.from(pdf));
    expect((await messages())?.at(-1)?.files).toEqual([
      { id: file, name: 'cv José.pdf', size: 19, here: true },
    ]);
  });

  it('that came with others says so; two drops one after the other have a thread each', async () => {
    const { door, drop, post, put } = await open();
    await drop('un.pdf', pdf);
    expect(await door.next('file.dropped')).not.toHaveProperty('postedAt');
    const files = [1, 2].map((at) => ({ name: `cv-${at}.pdf`, size: 3 }));
    const { body } = await post('drop', { id: randomUUID(), ...here, text: '', files });
    await put(`${body.message}/${body.files[0]}`, 'abc');
    expect(await door.next('file.dropped')).toMatchObject({ together: 2, postedAt: expect.any(Number) });
  });

  it('that the house could not keep is sent again under the same key', async () => {
    const { door, post, put } = await open();
    const files = [{ name: 'cv.pdf', size: 3 }];
    const { body } = await post('drop', { id: randomUUID(), ...here, text: '', files });
    door.failNext();
    expect((await put(`${body.message}/${body.files[0]}`, 'abc')).status).toBe(503);
    expect((await put(`${body.message}/${body.files[0]}`, 'abc')).status).toBe(200);
    expect(door.told.filter((event) => event.type === 'file.dropped')).toHaveLength(1);
  });

  it('bigger than anything is refused on its way, and leaves nothing', async () => {
    const { door, post, put } = await open();
    const { body } = await post('drop', {
      id: randomUUID(),
      ...here,
      text: '',
      files: [{ name: 'a', size: 1 }],
    });
    const answer = await put(`${body.message}/${body.files[0]}`, new Uint8Array(26 * 1024 * 1024)).catch(
      () => null,
    );
    expect(answer?.status ?? 413).toBe(413);
    expect(door.told.filter((event) => event.type === 'file.dropped')).toEqual([]);
  });

  it('is one of the shipped ones at a click', async () => {
    const { door, post, chat } = await open();
    await post('sample', { id: randomUUID(), ...here, sample: 0 });
    const { file } = await door.next('file.dropped');
    expect(file.name).toBe('infirmiere.pdf');
    expect(Buffer.from(await chat.download(file, 100)).toString()).toContain('a shipped one');
  });

  it('goes with its message', async () => {
    const { drop, post, chat, door } = await open();
    const { message } = await drop('cv.pdf', pdf);
    await post('remove', { message });
    const { file } = await door.next('file.dropped');
    await expect(chat.download(file, 100)).rejects.toMatchObject({ code: 'file.gone' });
    expect((await door.next('message.deleted')).message).toBe(`${recrutement}:${message}`);
  });
});

describe('words', () => {
  it('are kept and told; an edit is newer than the original', async () => {
    const { door, post, messages } = await open();
    const { body } = await post('say', { id: randomUUID(), ...here, text: 'Très bon échange' });
    await post('edit', { message: body.message, text: 'Excellent échange' });
    const [first, second] = door.told.filter((event) => event.type === 'message.posted');
    expect(first).toMatchObject({ text: 'Très bon échange', revision: 0, mentioned: false });
    expect(second?.text).toBe('Excellent échange');
    expect(second?.revision).toBeGreaterThan(0);
    expect(second?.message).toBe(first?.message);
    expect((await messages())?.at(-1)).toMatchObject({ text: 'Excellent échange', edited: true });
  });

  it('sent twice by a page that heard no answer are one message', async () => {
    const { post, messages } = await open();
    const words = { id: randomUUID(), ...here, text: 'une fois' };
    const [one, two] = [await post('say', words), await post('say', words)];
    expect(two.body.message).toBe(one.body.message);
    expect((await messages())?.filter(({ text }) => text === 'une fois')).toHaveLength(1);
  });

  it('addressed to the bot are a command', async () => {
    const { door, post } = await open();
    await post('say', { id: randomUUID(), ...here, text: '@MatchPro pourquoi offre-42' });
    expect(await door.next('message.posted')).toMatchObject({ mentioned: true, text: 'pourquoi offre-42' });
  });

  it('said to the bot alone are a command too', async () => {
    const { door, post } = await open();
    await post('say', { id: randomUUID(), channel: 'D-local', thread: null, text: 'aide' });
    expect(await door.next('message.posted')).toMatchObject({ mentioned: true, text: 'aide' });
  });

  it('of somebody else cannot be changed', async () => {
    const { post } = await open();
    const { body } = await post('say', { id: randomUUID(), ...here, text: 'à moi' });
    expect((await post('edit', { as: 'robin', message: body.message, text: 'non' })).status).toBe(403);
    expect((await post('remove', { as: 'robin', message: body.message })).status).toBe(403);
  });
});

describe('who may see what', () => {
  it('guests are in no channel', async () => {
    const { post, messages, chat } = await open();
    expect(await messages('recrutement', undefined, 'noa')).toBeNull();
    expect((await post('say', { as: 'noa', id: randomUUID(), ...here, text: 'x' })).status).toBe(403);
    expect(await chat.memberOf(recrutement, 'web:local:noa')).toBe(false);
    expect(await chat.person('web:local:noa')).toMatchObject({ guest: true });
    expect(await chat.person('web:local:sacha')).toMatchObject({ viewer: true, guest: false });
  });

  it('a direct conversation is its person’s', async () => {
    const { messages, chat } = await open();
    await chat.post({ kind: 'channel', channel: 'web:local:D-robin', thread: null }, card(), 'row-1:1');
    expect(await messages('D-robin', undefined, 'robin')).toHaveLength(1);
    expect(await messages('D-robin')).toBeNull();
    expect(await chat.audience('web:local:D-robin')).toMatchObject({ kind: 'direct' });
  });

  it('a private answer is marked, seen by one person, and can be put away', async () => {
    const { messages, chat, post } = await open();
    const target = {
      kind: 'person',
      person: 'web:local:robin',
      channel: recrutement,
      thread: null,
      reply: null,
    } as const;
    await chat.post(target, card(), 'row-1:1');
    expect(await messages()).toEqual([]);
    const [answer] = (await messages('recrutement', undefined, 'robin')) ?? [];
    expect(answer?.private).toBe(true);
    expect((await post('dismiss', { as: 'local', message: answer?.id ?? '' })).status).toBe(403);
    await post('dismiss', { as: 'robin', message: answer?.id ?? '' });
    expect(await messages('recrutement', undefined, 'robin')).toEqual([]);
  });

  it('an answer to who may not read the channel comes in their direct conversation', async () => {
    const { messages, chat } = await open();
    const target = {
      kind: 'person',
      person: 'web:local:noa',
      channel: recrutement,
      thread: null,
      reply: null,
    } as const;
    await chat.post(target, card(), 'row-1:1');
    expect(await messages('D-noa', undefined, 'noa')).toHaveLength(1);
  });
});

describe('commands, buttons, forms', () => {
  const answers = (question: Question): Answer => {
    if (question.type === 'open') return { type: 'form', form: refusalForm };
    if (question.type === 'suggest')
      return { type: 'choices', choices: [{ value: 'offre-42', label: 'offre-42 · React' }] };
    return { type: 'errors', errors: { reason: 'Trop court' } };
  };

  it('a command is told with its words, and what was typed stays for whoever typed it', async () => {
    const { door, post, messages } = await open();
    await post('call', { id: randomUUID(), ...here, line: '/match  offre-42 top:3' });
    expect(await door.next('command.called')).toMatchObject({
      ...{ command: 'match', input: { text: 'offre-42 top:3' }, conversation: recrutement, reply: null },
    });
    expect((await messages())?.at(-1)).toMatchObject({ kind: 'act', private: true });
    expect(await messages('recrutement', undefined, 'robin')).toEqual([]);
  });

  it.each(['/offre creer un brief', '/offer create'])(
    '%s opens a form before anything is told',
    async (line) => {
      const { door, post } = await open(answers);
      const { body } = await post('call', { id: randomUUID(), ...here, line });
      expect(body).toMatchObject({ id: 'candidate.refuse', subject: 'candidat-17' });
      expect(
        door.told.filter((event) => event.type === 'command.called' && event.command !== 'matchpro'),
      ).toEqual([]);
    },
  );

  it('a button does what its card says, whatever the page sends', async () => {
    const { door, post, chat, messages } = await open();
    await chat.post(inChannel, fullCard('fr', 'web:local:robin'), 'row-1:1');
    const message = (await messages())?.at(-1)?.id ?? '';
    await post('press', { id: randomUUID(), message, act: { at: 0 }, value: null });
    expect(await door.next('action.pressed')).toMatchObject({ action: 'offer.shortlist', value: null });
    await post('press', { id: randomUUID(), message, act: { at: 3 }, value: 'interview' });
    expect(await door.next('action.pressed')).toMatchObject({
      action: 'candidate.stage',
      value: 'interview',
    });
    await post('press', { id: randomUUID(), message, act: { page: 3 }, value: null });
    expect(await door.next('action.pressed')).toMatchObject({ action: 'match.page', value: '3' });
    const told = door.told.length;
    for (const wrong of [
      { act: { at: 9 }, value: null },
      { act: { at: 3 }, value: 'invented' },
    ])
      expect((await post('press', { id: randomUUID(), message, ...wrong })).status).toBe(403);
    expect(door.told).toHaveLength(told);
  });

  it('a form is checked, and told when it is sent', async () => {
    const { door, post } = await open(answers);
    const filled = { ...here, form: 'candidate.refuse', subject: 'candidat-17', values: { reason: 'x' } };
    expect((await post('check', filled)).body).toEqual({ errors: { reason: 'Trop court' } });
    await post('submit', { id: randomUUID(), ...filled });
    expect(await door.next('form.submitted')).toMatchObject({
      form: 'candidate.refuse',
      values: { reason: 'x' },
    });
  });

  it('a refusal is an answer on the page, for this person only', async () => {
    const { post, messages } = await open(() => ({ type: 'refused', card: card() }));
    await post('call', { as: 'sacha', id: randomUUID(), ...here, line: '/offre creer' });
    expect((await messages('recrutement', undefined, 'sacha'))?.at(-1)).toMatchObject({
      author: 'bot',
      private: true,
    });
    expect(await messages()).toEqual([]);
  });

  it('what exists is proposed, for a command and for a field', async () => {
    const { door, post } = await open(answers);
    const asked = await post('suggest', { ...here, command: 'match', argument: 'reference', typed: '42' });
    expect(asked.body.choices).toHaveLength(1);
    expect(door.asked.at(-1)).toMatchObject({
      type: 'suggest',
      typed: '42',
      asker: { person: 'web:local:local' },
    });
    await post('suggest', {
      ...here,
      command: 'refuse',
      argument: 'offer',
      subject: 'candidat-17',
      typed: '42',
    });
    expect(door.asked.at(-1)).toMatchObject({ command: 'refuse', subject: 'candidat-17' });
  });

  it.each([
    ['say', { id: 'not-a-uuid', ...here, text: 'x' }],
    ['say', { id: randomUUID(), channel: '../etc', thread: null, text: 'x' }],
    ['say', { id: randomUUID(), ...here, text: 'x'.repeat(9_000) }],
    ['drop', { id: randomUUID(), ...here, text: '', files: [] }],
  ] as const)('%s with something else than asked for is refused', async (name, body) => {
    const { post } = await open();
    expect((await post(name, body as never)).status).toBe(400);
  });
});

describe('what changes', () => {
  /** The events of a stream until `count` messages came. */
  const listen = async (
    page: Awaited<ReturnType<typeof openPage>>,
    count: number,
    headers: Record<string, string> = {},
  ) => {
    const control = new AbortController();
    const response = await fetch(`${page.address}events?as=local&lang=fr`, {
      headers,
      signal: control.signal,
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString('utf8');
      if (text.split('event: message\n').length - 1 >= count && text.includes('event: ready')) break;
    }
    control.abort();
    const ids = [...text.matchAll(/event: message\nid: (\d+)/g)].map((found) => Number(found[1]));
    return { text, ids };
  };

  it('is heard as it happens, and from the last one heard after an absence', async () => {
    const page = await open();
    const posted = await page.chat.post(inChannel, card(), 'row-1:1');
    const { ids } = await listen(page, 1);
    await page.chat.edit(posted, card({ title: [{ type: 'text', text: 'Anaïs' }] }), 'row-1:2');
    await page.chat.post(inChannel, card(), 'row-2:1');
    const later = await listen(page, 2, { 'last-event-id': String(ids.at(-1)) });
    expect(later.ids).toHaveLength(2);
    expect(later.text).toContain('Anaïs');
    const nothing = await listen(page, 0, { 'last-event-id': String(later.ids.at(-1)) });
    expect(nothing.ids).toEqual([]);
  });

  it('and what was said stays through a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'matchpro-page-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const first = await openPage(undefined, folder);
    const { message, file } = await first.drop('cv.pdf', pdf);
    const thread = { kind: 'channel', channel: recrutement, thread: message } as const;
    await first.chat.post(thread, card(), 'row-7:1');
    await first.close();
    const second = await open(undefined, folder);
    expect((await second.messages())?.at(-1)).toMatchObject({ id: message, replies: { count: 1 } });
    expect(await second.chat.find(thread, 'row-7:1')).toContain('web:local:recrutement:');
    const { name, size } = { name: 'cv.pdf', size: null };
    const ref = {
      platform: 'web',
      workspace: 'local',
      channel: 'recrutement',
      message,
      file,
      name,
      size,
    } as const;
    expect(await second.chat.download(ref, 100)).toHaveLength(pdf.length);
  });

  it('leaves no word of a removed message in the folder', async () => {
    const page = await open();
    const marker = 'planted-7f3a';
    const posted = await page.chat.post(
      inChannel,
      card({ title: [{ type: 'text', text: marker }] }),
      'row-1:1',
    );
    await page.chat.remove(posted);
    for (const file of ['chat.sqlite', 'chat.sqlite-wal']) {
      const bytes = await readFile(join(page.folder, 'playground', file));
      expect([file, bytes.includes(marker)]).toEqual([file, false]);
    }
  });
});

it('the whole page is under 150 KB on the wire', async () => {
  const page = await open();
  const names = ['', 'page.css', 'card.css', 'icon.svg', 'main.ts', 'state?as=local&lang=fr'];
  const seen = new Set(names);
  let total = 0;
  for (const name of seen) {
    const { body, status } = await page.raw(`${new URL(page.address).pathname}${name}`);
    expect([name, status]).toEqual([name, 200]);
    total += Buffer.byteLength(body);
    for (const [, imported = ''] of body.matchAll(/from ['"]\.\/([\w-]+\.ts)['"]/g)) seen.add(imported);
  }
  expect(seen.size).toBeGreaterThan(12);
  expect(total).toBeLessThan(150_000);
});
