import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../core/chat/question.ts';
import { card } from '../../core/testing/chat-cards.ts';
import { createLog } from '../../core/testing/create-log.ts';
import { createNotebook } from '../../core/testing/create-notebook.ts';
import { createRecordingDoor } from '../../core/testing/create-recording-door.ts';
import { createSlackChat, type SlackConfig } from './app.ts';
import { type SlackServer, startSlackServer } from './fixtures/slack-server.ts';

// The rest of what people meet in Slack: files of every kind, the message menu, the App Home, leaving, outages.

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
  const log = createLog();
  const chat = createSlackChat({
    botToken: slack.botToken,
    appToken: slack.appToken,
    mode: 'socket',
    apiUrl: slack.apiUrl,
    downloadHosts: [slack.host],
    log,
    ...more,
  });
  stops.push(() => chat.stop());
  await chat.start(door);
  return { chat, door, log };
};

describe('files of every kind', () => {
  it('several in one message are as many events, each knowing how many came', async () => {
    const { door } = await open();
    const files = ['a.pdf', 'b.pdf', 'c.pdf'].map((name) => ({ name, bytes: pdf }));
    const dropped = slack.dropFiles('C9', files, { text: 'Trois CV' });
    await dropped.acked;
    expect(door.told).toMatchObject(
      files.map(({ name }) => ({ type: 'file.dropped', together: 3, text: 'Trois CV', file: { name } })),
    );
    expect(new Set(door.told.map(({ key }) => key)).size).toBe(3);
    expect(new Set(door.told.map(({ conversation }) => conversation)).size).toBe(1);
  });

  it('of a forwarded message come along; those of an unfurled link do not', async () => {
    const { door, chat } = await open();
    const file = slack.newFile('transféré.pdf', pdf);
    const { bytes: _bytes, ...shown } = file;
    const base = { type: 'message', channel: 'C9', user: 'U1', text: '' };
    await slack.event({ ...base, ts: '1700000500.000100', attachments: [{ is_share: true, files: [shown] }] })
      .acked;
    await slack.event({ ...base, ts: '1700000501.000100', text: 'lien', attachments: [{ files: [shown] }] })
      .acked;
    expect(door.told.map(({ type }) => type)).toEqual(['file.dropped', 'message.posted']);
    const { file: ref } = await door.next('file.dropped');
    expect(await chat.download(ref, limit)).toEqual(Buffer.from(pdf));
  });

  it.each([
    ['a link to another service', { mode: 'external', is_external: true }, 'file.not_a_file'],
    ['one hidden by the plan’s limit', { mode: 'hidden_by_limit' }, 'file.gone'],
    ['one that was deleted', { mode: 'tombstone' }, 'file.gone'],
  ])('%s is told to the house, which answers with a refusal', async (_what, kind, code) => {
    const { chat, door } = await open();
    const file = slack.newFile('cv.pdf', pdf);
    Object.assign(file, kind);
    const shown = { id: file.id, ...kind };
    const message = { type: 'message', channel: 'C9', user: 'U1', ts: '1700000500.000100', files: [shown] };
    await slack.event({ ...message, subtype: 'file_share' }).acked;
    const { file: ref } = await door.next('file.dropped');
    await expect(chat.download(ref, limit)).rejects.toMatchObject({ code });
  });

  it('of another organisation come as a stub and are looked up', async () => {
    const { chat, door } = await open();
    const file = slack.newFile('partenaire.pdf', pdf);
    const stub = { id: file.id, mode: 'file_access', file_access: 'check_file_info' };
    const message = { type: 'message', channel: 'C9', user: 'U1', ts: '1700000500.000100', files: [stub] };
    await slack.event({ ...message, subtype: 'file_share' }).acked;
    const { file: ref } = await door.next('file.dropped');
    expect(ref.name).toBe(file.id);
    expect(await chat.download(ref, limit)).toEqual(Buffer.from(pdf));
  });
});

describe('“Analyser ce CV” in the message menu', () => {
  it('asks for each file of that message, and says so when there is none', async () => {
    const { door } = await open();
    const { message } = slack.dropFiles('C9', [{ name: 'ancien.pdf', bytes: pdf }], { user: 'U2' });
    await slack.analyse('C9', message, { user: 'U1' }).acked;
    const { message: words } = slack.say('C9', 'bonjour');
    await slack.analyse('C9', words).acked;
    expect(door.told.filter(({ key }) => key.startsWith('asked:'))).toMatchObject([
      {
        type: 'file.dropped',
        asked: true,
        by: 'slack:T1:U1',
        conversation: `slack:T1:C9:${message.ts}`,
        reply: { token: expect.stringContaining('/response/') },
      },
      { type: 'action.pressed', action: 'cv.read', reply: { token: expect.any(String) } },
    ]);
  });
});

describe('the App Home', () => {
  it('shows a person their page, and its buttons come back with the place of their direct messages', async () => {
    const button = {
      type: 'button',
      subject: '',
      label: 'Créer',
      intent: 'plain',
      answers: 'person',
    } as const;
    const page = card({ actions: [{ ...button, action: 'offer.create' }] });
    const { door } = await open({}, () => ({ type: 'home', card: page }));
    await slack.openHome('U2').acked;
    await slack.until(() => slack.home('U2'));
    expect(door.asked).toMatchObject([{ type: 'home', asker: { person: 'slack:T1:U2' } }]);
    const home = slack.home('U2') as { blocks: { elements?: unknown[]; type: string }[] };
    const [element] = home.blocks.find((block) => block.type === 'actions')?.elements ?? [];
    await slack.interact({ type: 'block_actions', user: { id: 'U2' }, view: home, actions: [element] }).acked;
    expect(door.told).toMatchObject([{ type: 'action.pressed', conversation: 'slack:T1:DU2' }]);
  });
});

describe('when Slack sends the app away', () => {
  it.each([
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['UBOT'] } }],
  ])('%s is told and shows in the health', async (_what, event) => {
    const { chat, door } = await open();
    await slack.event(event).acked;
    expect(door.told.map(({ type }) => type)).toEqual(['workspace.left']);
    expect(chat.health()).toMatchObject({ state: 'down', detail: 'app_uninstalled' });
  });
});

describe('what happened while nothing was connected', () => {
  it('is caught up when Slack is heard again, and what was known carries its known key', async () => {
    const { door } = await open({ connections: 1 });
    const before = slack.dropFile('C9', 'avant.pdf', pdf);
    await before.acked;
    await slack.outage(async () => {
      slack.dropFile('C9', 'pendant.pdf', pdf).acked.catch(() => undefined);
    });
    await door.reach(3);
    const keys = door.told.map((event) => event.key);
    expect(new Set(keys).size).toBe(2);
    expect(door.told.at(-1)).toMatchObject({ file: { name: 'pendant.pdf' } });
  }, 15_000);

  it('is caught up across a restart, from the moment the notebook kept', async () => {
    const notebook = createNotebook();
    const first = await open({ notebook });
    await slack.dropFile('C9', 'avant.pdf', pdf).acked;
    await first.chat.stop();
    slack.dropFile('C9', 'pendant.pdf', pdf, {}).acked.catch(() => undefined);
    const second = await open({ notebook });
    await second.door.reach(2);
    expect(second.door.told.at(-1)).toMatchObject({ file: { name: 'pendant.pdf' } });
  });
});

describe('a card with a file', () => {
  const csv = { name: 'synthèse.csv', mime: 'text/csv', base64: Buffer.from('a;b\r\n').toString('base64') };
  const withFile = card({ parts: [{ type: 'file', file: csv }] });
  const target = { kind: 'channel', channel: 'slack:T1:C9', thread: null } as const;
  const uploads = () =>
    slack.messages('C9').filter(({ files }) => files?.some(({ name }) => name === csv.name));

  it('brings it into its thread, once, however often the card is edited', async () => {
    const { chat } = await open();
    const ref = await chat.post(target, withFile, 'k1');
    await chat.edit(ref, withFile, 'k2');
    await chat.edit(ref, withFile, 'k3');
    expect(uploads()).toHaveLength(1);
    expect(uploads()[0]?.thread_ts).toBe(ref.split(':').at(-1));
    expect(Buffer.from(uploads()[0]?.files?.[0]?.bytes ?? []).toString()).toBe('a;b\r\n');
  });

  it('whose upload failed is tried again with the card, which is not posted twice', async () => {
    const { chat } = await open();
    slack.fail('files.completeUploadExternal', { status: 503 });
    await expect(chat.post(target, withFile, 'k1')).rejects.toMatchObject({ name: 'Outage' });
    const ref = await chat.find(target, 'k1');
    await chat.edit(ref ?? '', withFile, 'k2');
    expect(uploads()).toHaveLength(1);
    expect(slack.messages('C9').filter(({ files }) => !files)).toHaveLength(1);
  });

  it('for one person goes to their direct messages, where a file can stand', async () => {
    const { chat } = await open();
    const person = { kind: 'person', person: 'slack:T1:U1', channel: 'slack:T1:C9', thread: null } as const;
    const ref = await chat.post({ ...person, reply: null }, withFile, 'k');
    expect(ref).toMatch(/^slack:T1:DU1:/);
    expect(slack.messages('DU1').some(({ files }) => files?.length === 1)).toBe(true);
  });

  it('is never sent to an upload address that is not Slack’s', async () => {
    const { chat } = await open({ downloadHosts: [] });
    await expect(chat.post(target, withFile, 'k')).rejects.toThrow('not its own');
  });
});
