import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileRef } from '../../core/chat/event.ts';
import type { Answer, Question } from '../../core/chat/question.ts';
import { card, fullCard, hostile, hostileCard, refusalForm } from '../../core/testing/chat-cards.ts';
import { createLog } from '../../core/testing/create-log.ts';
import { createRecordingDoor } from '../../core/testing/create-recording-door.ts';
import { createSlackChat, type SlackConfig } from './app.ts';
import { type SlackServer, signedHeaders, startSlackServer, textOf } from './fixtures/slack-server.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 fictitious');
const limit = 1_000_000;

let slack: SlackServer;
let stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  slack = await startSlackServer();
});
afterEach(async () => {
  for (const stop of stops) await stop();
  stops = [];
  await slack.close();
});

const open = async (more: Partial<SlackConfig> = {}, answer?: (question: Question) => Answer) => {
  const door = createRecordingDoor(answer);
  const chat = createSlackChat({
    botToken: slack.botToken,
    appToken: slack.appToken,
    mode: 'socket',
    apiUrl: slack.apiUrl,
    downloadHosts: [slack.host],
    log: createLog(),
    ...more,
  });
  stops.push(() => chat.stop());
  await chat.start(door);
  return { chat, door };
};

describe('a file dropped in Slack', () => {
  it('is kept before Slack is told so, and its bytes come down with the token', async () => {
    const { chat, door } = await open();
    const { acked, ts, file } = slack.dropFile('C9', 'cv José.pdf', pdf);
    await acked;
    expect(door.told).toEqual([
      {
        type: 'file.dropped',
        key: `file:C9:${ts}:${file.id}`,
        platform: 'slack',
        workspace: 'T1',
        conversation: `slack:T1:C9:${ts}`,
        by: 'slack:T1:U1',
        locale: null,
        message: `slack:T1:C9:${ts}`,
        file: {
          platform: 'slack',
          workspace: 'T1',
          channel: 'C9',
          message: ts,
          file: file.id,
          name: 'cv José.pdf',
          size: pdf.length,
        },
        text: '',
        postedAt: Math.round(Number(ts) * 1000),
        together: 1,
      },
    ]);
    expect(await chat.download((await door.next('file.dropped')).file, limit)).toEqual(Buffer.from(pdf));
  });

  it('comes again with the same key', async () => {
    const { door } = await open();
    const first = slack.dropFile('C9', 'cv.pdf', pdf);
    await first.acked;
    await first.again().acked;
    const keys = door.told.map((event) => event.key);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('is not acknowledged when it could not be kept', async () => {
    const { door } = await open({ connections: 1 });
    door.failNext();
    const lost = slack.dropFile('C9', 'cv.pdf', pdf);
    let acknowledged = false;
    void lost.acked.then(() => {
      acknowledged = true;
    });
    await slack.say('C9', 'après').acked;
    expect(acknowledged).toBe(false);
    await lost.again().acked;
    expect(door.told.map((event) => event.type)).toEqual(['message.posted', 'file.dropped']);
  });

  const faults = [
    ['a login page', 'page', 'file.not_a_file'],
    ['a redirect', 'redirect', 'file.not_a_file'],
    ['nothing any more', 'gone', 'file.gone'],
    ['half of it', 'short', 'slack files'],
    ['an outage', 'outage', 'slack files'],
  ] as const;
  it.each(faults)('that comes down as %s is never taken for the file', async (_, fault, told) => {
    const { chat, door } = await open();
    const dropped = slack.dropFile('C9', 'cv.pdf', pdf);
    Object.assign(dropped.file, { fault });
    await dropped.acked;
    const { file } = await door.next('file.dropped');
    await expect(chat.download(file, limit)).rejects.toThrow(told);
  });

  it('is refused when it is too big, elsewhere, or deleted', async () => {
    const { chat, door } = await open();
    const dropped = slack.dropFile('C9', 'cv.pdf', pdf);
    await dropped.acked;
    const { file } = await door.next('file.dropped');
    await expect(chat.download(file, 5)).rejects.toMatchObject({ code: 'file.too_big' });
    Object.assign(dropped.file, { size: 0 });
    await expect(chat.download(file, 5)).rejects.toMatchObject({ code: 'file.too_big' });
    Object.assign(dropped.file, { url_private_download: 'https://files.slack.com.evil.example/cv' });
    await expect(chat.download(file, limit)).rejects.toMatchObject({ code: 'file.not_a_file' });
    const unknown: FileRef = { ...file, file: 'F404' };
    await expect(chat.download(unknown, limit)).rejects.toMatchObject({ code: 'file.gone' });
  });
});

describe('words said in Slack', () => {
  it('are heard with their edits and their deletion, each newer than the last', async () => {
    const { door } = await open();
    const root = slack.dropFile('C9', 'cv.pdf', pdf);
    const note = slack.say('C9', 'Appelée &amp; motivée', { thread: root.ts });
    await note.acked;
    const { message } = note;
    const edited = { ...message, text: 'Très motivée', edited: { ts: '1700000900.000000', user: 'U1' } };
    await slack.event({ type: 'message', subtype: 'message_changed', channel: 'C9', message: edited }).acked;
    await slack.event({
      type: 'message',
      subtype: 'message_deleted',
      channel: 'C9',
      deleted_ts: note.ts,
      event_ts: '1700000950.000000',
      previous_message: edited,
    }).acked;
    const heard = door.told.filter(
      (event) => 'message' in event && event.message === `slack:T1:C9:${note.ts}`,
    );
    expect(heard).toMatchObject([
      { type: 'message.posted', revision: 0, text: 'Appelée & motivée', replyTo: `slack:T1:C9:${root.ts}` },
      { type: 'message.posted', revision: 1_700_000_900_000, text: 'Très motivée' },
      { type: 'message.deleted', revision: 1_700_000_950_000, conversation: `slack:T1:C9:${root.ts}` },
    ]);
  });

  it('to the bot are a command, once, though Slack says it twice', async () => {
    const { door } = await open();
    const said = slack.say('C9', '<@UBOT> pourquoi offre-42');
    await said.acked;
    await slack.event({ ...said.message, type: 'app_mention', channel: 'C9' }).acked;
    expect(door.told).toMatchObject([
      { type: 'message.posted', text: 'pourquoi offre-42', mentioned: true },
      { type: 'message.posted', text: 'pourquoi offre-42', mentioned: true },
    ]);
    expect(door.told[0]?.key).toBe(door.told[1]?.key);
  });

  it('by a bot, or by Slack itself, are not heard', async () => {
    const { chat, door } = await open();
    await chat.post({ kind: 'channel', channel: 'slack:T1:C9', thread: null }, card(), 'slot#1');
    const base = { type: 'message', channel: 'C9', ts: '1.2', text: 'x' };
    await slack.event({ ...base, bot_id: 'BOTHER' }).acked;
    await slack.event({ ...base, user: 'U1', subtype: 'channel_topic' }).acked;
    await slack.event({ ...base, subtype: 'message_changed', message: { ...base, user: 'U1' } }).acked;
    await slack.event({ type: 'something_new' }).acked;
    expect(door.told).toEqual([]);
  });

  it('tell when the bot joins a channel and when the workspace leaves', async () => {
    const { door } = await open();
    await slack.event({ type: 'member_joined_channel', user: 'U1', channel: 'C9' }).acked;
    await slack.event({ type: 'member_joined_channel', user: 'UBOT', channel: 'C9' }).acked;
    await slack.event({ type: 'app_uninstalled' }).acked;
    expect(door.told.map((event) => event.type)).toEqual(['bot.joined', 'workspace.left']);
  });
});

describe('a command, a button and a form in Slack', () => {
  const formCommand = {
    name: 'offre creer',
    english: 'offer create',
    summary: () => 'Créer une offre',
    args: [],
    answers: 'form' as const,
  };

  it('“/match offre-42” arrives as it was typed', async () => {
    const { door } = await open();
    await slack.command('/match offre-42 top:3').acked;
    expect(door.told).toMatchObject([
      {
        type: 'command.called',
        command: 'match',
        input: { text: 'offre-42 top:3' },
        conversation: 'slack:T1:C9',
        reply: { token: expect.stringContaining('/response/') },
      },
    ]);
  });

  it('is not acknowledged when it could not be kept: Slack tells the person', async () => {
    const { door } = await open({ connections: 1 });
    door.failNext();
    let acknowledged = false;
    void slack.command('/match offre-42').acked.then(() => {
      acknowledged = true;
    });
    await slack.command('/match offre-43').acked;
    expect(acknowledged).toBe(false);
  });

  it('a button brings back its action and its subject; a select what was chosen; the pager its page', async () => {
    const { chat, door } = await open();
    await chat.post(
      { kind: 'channel', channel: 'slack:T1:C9', thread: null },
      fullCard('fr', 'slack:T1:U2'),
      'k',
    );
    const shown = slack.messages('C9')[0];
    if (!shown) throw new Error('nothing was posted');
    await slack.press(shown, 'Présélectionner').acked;
    await slack.press(shown, 'Étape', { choice: 'hired' }).acked;
    await slack.press(shown, 'Suivant').acked;
    expect(door.told).toMatchObject([
      {
        action: 'offer.shortlist',
        subject: 'candidat-17/offre-42',
        value: null,
        message: `slack:T1:C9:${shown.ts}`,
      },
      { action: 'candidate.stage', subject: 'candidat-17/offre-42', value: 'hired' },
      { action: 'match.page', subject: 'offre-42', value: '3' },
    ]);
    expect(new Set(door.told.map((event) => event.key)).size).toBe(3);
  });

  it('a button that answers with a form opens it; what is wrong is said at the field; what is right is told', async () => {
    const { chat, door } = await open({}, (question) => {
      if (question.type === 'open') return { type: 'form', form: refusalForm };
      if (question.type === 'suggest')
        return { type: 'choices', choices: [{ value: 'offre-42', label: 'Dev' }] };
      const empty = question.type === 'check' && !question.values.reason;
      return empty ? { type: 'errors', errors: { reason: 'Dites pourquoi.' } } : { type: 'accepted' };
    });
    const target = { kind: 'channel', channel: 'slack:T1:C9', thread: null } as const;
    await chat.post(target, fullCard('fr', 'slack:T1:U2'), 'k');
    const shown = slack.messages('C9')[0];
    if (!shown) throw new Error('nothing was posted');
    await slack.press(shown, 'Refuser').acked;
    expect(slack.view()).toMatchObject({ callback_id: 'candidate.refuse' });
    const suggested = await slack.suggest('offer', 'off').acked;
    expect(suggested.payload).toMatchObject({ options: [{ value: 'offre-42' }] });
    const refused = await slack.submit({ stage: 'interview' }).acked;
    expect(refused.payload).toMatchObject({
      response_action: 'errors',
      errors: { reason: 'Dites pourquoi.' },
    });
    await slack.submit({ reason: 'Trop loin', stage: 'interview', tell: 'yes' }).acked;
    expect(door.told).toMatchObject([
      {
        type: 'form.submitted',
        form: 'candidate.refuse',
        subject: 'candidat-17',
        conversation: 'slack:T1:C9',
        values: { reason: 'Trop loin', stage: 'interview', tell: 'yes' },
      },
    ]);
  });

  it('“/offre créer” opens its form; a refusal is told to the person; a form that cannot open is told like any act', async () => {
    let answer: Answer = { type: 'form', form: refusalForm };
    const { door } = await open({ commands: [formCommand] }, () => answer);
    await slack.command('/offre Créer').acked;
    expect(slack.view()).toMatchObject({ type: 'modal' });
    expect(door.told).toEqual([]);
    answer = { type: 'refused', card: card({ title: [{ type: 'text', text: 'Droit manquant' }] }) };
    await slack.command('/offre creer').acked;
    expect(slack.whispers('U1')[0]?.text).toContain('Droit manquant');
    answer = { type: 'form', form: refusalForm };
    slack.fail('views.open', { error: 'expired_trigger_id' });
    await slack.command('/offre creer').acked;
    expect(door.told).toMatchObject([{ type: 'command.called', command: 'offre' }]);
  });
});

describe('a card shown in Slack', () => {
  const inThread = { kind: 'channel', channel: 'slack:T1:C9', thread: '1700000001.000100' } as const;

  it('is posted in the thread, edited in place, found by its key, reacted to and removed', async () => {
    const { chat } = await open();
    const { ts } = slack.dropFile('C9', 'cv.pdf', pdf);
    const target = { ...inThread, thread: ts };
    const ref = await chat.post(target, card(), 'slot#1');
    await chat.edit(ref, card({ title: [{ type: 'text', text: 'Lu' }] }), 'slot#2');
    expect(slack.thread(ts)).toHaveLength(1);
    expect(slack.thread(ts)[0]?.text).toContain('Lu');
    expect(await chat.find(target, 'slot#2')).toBe(ref);
    expect(await chat.find(target, 'slot#1')).toBeNull();
    await chat.react(`slack:T1:C9:${ts}`, '📝');
    await chat.react(`slack:T1:C9:${ts}`, '📝');
    expect(slack.messages('C9')[0]?.reactions).toEqual([{ name: 'memo', user: 'UBOT' }]);
    await chat.remove(ref);
    await chat.remove(ref);
    expect(slack.thread(ts)).toEqual([]);
  });

  it('whose answer is lost was posted once, and is found', async () => {
    const { chat } = await open();
    const target = { ...inThread, thread: null };
    slack.fail('chat.postMessage', { cut: true });
    await expect(chat.post(target, card(), 'slot#1')).rejects.toMatchObject({ name: 'Outage' });
    expect(slack.messages('C9')).toHaveLength(1);
    expect(await chat.find(target, 'slot#1')).toBe(`slack:T1:C9:${slack.messages('C9')[0]?.ts}`);
  });

  it('that comes too fast is an outage with the time Slack asks for', async () => {
    const { chat } = await open();
    slack.fail('chat.postMessage', { status: 429, retryAfter: 7 });
    const posted = chat.post({ ...inThread, thread: null }, card(), 'k');
    await expect(posted).rejects.toMatchObject({ name: 'Outage', retryAfterMs: 7000 });
  });

  it('in blocks Slack refuses is sent once more in plain ones', async () => {
    const { chat } = await open();
    slack.fail('chat.postMessage', { error: 'invalid_blocks' });
    await chat.post({ ...inThread, thread: null }, fullCard('fr', 'slack:T1:U2'), 'k');
    expect(slack.messages('C9')).toHaveLength(1);
    expect(textOf(slack.messages('C9')[0] ?? { blocks: [], text: '' })).toContain('Développeuse backend');
  });

  it.each([
    ['channel_not_found', 'channel.not_allowed'],
    ['is_archived', 'channel.not_allowed'],
  ])('where it cannot stand (%s) is a refusal', async (error, code) => {
    const { chat } = await open();
    slack.fail('chat.postMessage', { error });
    await expect(chat.post(inThread, card(), 'k')).rejects.toMatchObject({ code });
  });

  it('for one person goes to their act, else beside them, else to their direct messages', async () => {
    const { chat, door } = await open();
    await slack.command('/match offre-42').acked;
    const { reply } = await door.next('command.called');
    const person = { kind: 'person', person: 'slack:T1:U1', channel: 'slack:T1:C9', thread: null } as const;
    const ref = await chat.post({ ...person, reply }, card(), 'k');
    await chat.edit(ref, card({ title: [{ type: 'text', text: 'Prêt' }] }), 'k2');
    await chat.post({ ...person, reply: null }, card(), 'k3');
    expect(slack.whispers('U1').map(({ channel }) => channel)).toEqual(['C9', 'C9', 'C9']);
    const foreign = { token: 'https://evil.example/', expiresAt: new Date(Date.now() + 9e5).toISOString() };
    await chat.post({ ...person, reply: foreign }, card(), 'k4');
    expect(slack.whispers('U1')).toHaveLength(4);
    const absent = { ...person, person: 'slack:T1:U3', reply: null };
    await expect(chat.post(absent, card(), 'k5')).resolves.toMatch(/^slack:T1:DU3:/);
  });

  it('from hostile words mentions nobody, links nowhere, and is taken by Slack', async () => {
    const { chat } = await open();
    await chat.post({ ...inThread, thread: null }, hostileCard(), 'k');
    const [shown] = slack.messages('C9');
    const wire = JSON.stringify(shown?.blocks);
    expect(wire).not.toMatch(/"type":"(mrkdwn|user|broadcast|link|channel)"/);
    expect(wire).not.toContain('\u202E');
    expect(shown?.text).not.toMatch(/<|\u202E/);
    expect(textOf(shown ?? { blocks: [], text: '' })).toContain(hostile.replace('\u202E', ''));
  });
});

describe('people and channels in Slack', () => {
  it('are known by their role and language; guests make a channel open', async () => {
    const { chat } = await open();
    expect(await chat.person('slack:T1:U2')).toEqual({
      name: 'Alix Modèle',
      locale: 'en-GB',
      admin: true,
      guest: false,
    });
    expect(await chat.person('slack:T1:U3')).toMatchObject({ guest: true });
    expect(await chat.audience('slack:T1:C9')).toEqual({ kind: 'channel', open: false, name: 'recrutement' });
    expect(await chat.audience('slack:T1:C8')).toMatchObject({ open: true });
    expect(await chat.memberOf('slack:T1:C9', 'slack:T1:U1')).toBe(true);
    expect(await chat.memberOf('slack:T1:C9', 'slack:T1:U3')).toBe(false);
    expect(await chat.memberOf('slack:T1:C8', 'slack:T1:U3')).toBe(false);
  });
});

describe('the line to Slack', () => {
  it('survives a refresh, a cut and an envelope without an event', async () => {
    const { door } = await open({ connections: 1 });
    slack.socket.raw({ type: 'events_api', envelope_id: 'E0', payload: { type: 'app_rate_limited' } });
    const refreshed = slack.socket.nextConnection();
    slack.socket.raw({ type: 'disconnect', reason: 'refresh_requested' });
    await refreshed;
    const mended = slack.socket.nextConnection();
    slack.socket.cut();
    await mended;
    await slack.dropFile('C9', 'cv.pdf', pdf).acked;
    expect(door.told).toHaveLength(1);
  });

  it('is down while Slack refuses the token, and says why; starting never throws', async () => {
    const { chat } = await open({ botToken: 'xoxb-wrong' });
    expect(chat.health()).toEqual({ state: 'down', detail: 'invalid_auth' });
  });

  it('is off before it starts and after it stops', async () => {
    const { chat } = await open();
    expect(chat.health().state).toBe('up');
    await chat.stop();
    expect(chat.health().state).toBe('off');
    await expect(chat.remove('slack:T1:C9:1.2')).rejects.toMatchObject({ name: 'Outage' });
  });
});

describe('Slack over HTTP', () => {
  const openHttp = async () => {
    const opened = await open({ mode: 'http', signingSecret: slack.signingSecret });
    const server = createServer((request, response) => opened.chat.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    slack.deliverTo(url);
    return { ...opened, url };
  };

  it('a dropped file and a command are kept, then answered 200', async () => {
    const { door } = await openHttp();
    expect(await slack.dropFile('C9', 'cv.pdf', pdf).acked).toMatchObject({ status: 200 });
    expect(await slack.command('/match offre-42').acked).toMatchObject({ status: 200 });
    expect(door.told.map((event) => event.type)).toEqual(['file.dropped', 'command.called']);
  });

  it('what cannot be kept is answered 500, and comes again with the same key', async () => {
    const { door } = await openHttp();
    door.failNext(2);
    const dropped = slack.dropFile('C9', 'cv.pdf', pdf);
    expect(await dropped.acked).toMatchObject({ status: 500 });
    expect(await slack.command('/match offre-42').acked).toMatchObject({ status: 500 });
    expect(await dropped.again().acked).toMatchObject({ status: 200 });
    expect(door.told).toHaveLength(1);
  });

  it('a forged, stale or unsigned request is refused and changes nothing', async () => {
    const { door, url } = await openHttp();
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event: {} });
    const now = Math.floor(Date.now() / 1000);
    const tries: Record<string, string>[] = [
      signedHeaders('another-secret', body),
      signedHeaders(slack.signingSecret, body, now - 301),
      signedHeaders(slack.signingSecret, `${body} `),
      {},
    ];
    for (const headers of tries) {
      const response = await fetch(url, { method: 'POST', headers, body });
      expect(response.status).toBe(401);
    }
    expect(door.told).toEqual([]);
  });

  it('another path is 404, and before the start everything is 503', async () => {
    const { chat, url } = await openHttp();
    expect((await fetch(url.replace('/slack/events', '/other'))).status).toBe(404);
    await chat.stop();
    expect((await fetch(url, { method: 'POST', body: '{}' })).status).toBe(503);
  });
});
