import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { makeZip } from '../adapters/documents/make-zip.ts';
import { createSlackChat } from '../adapters/slack/app.ts';
import { startSlackServer, textOf } from '../adapters/slack/fixtures/slack-server.ts';
import { commandTable } from '../core/commands/table.ts';
import { hostile } from '../core/testing/chat-cards.ts';
import { createLog } from '../core/testing/create-log.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { openTestHouse } from './testing/open-test-house.ts';
import { shortCv } from './testing/short-cv.ts';

// What a team does in Slack beside the one CV, through the real @slack/bolt.

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const open = async () => {
  const slack = await startSlackServer();
  ends.push(() => slack.close());
  const chat = createSlackChat({
    ...{ botToken: slack.botToken, appToken: slack.appToken, mode: 'socket', apiUrl: slack.apiUrl },
    downloadHosts: [slack.host],
    commands: commandTable,
    pace: { messageMs: 0, channelMs: 0, burst: 1 },
    log: createLog(),
  });
  const { house } = await openTestHouse({ parts: { chats: [chat] } });
  ends.push(() => house.stop());
  await slack.command('/matchpro canal autoriser', { user: 'U2' }).acked;
  await slack.command('/matchpro exemple', { user: 'U2' }).acked;
  await house.settled();
  return { slack, house };
};

const read = (words: string) => words.replaceAll('\u00A0', ' ');
const sample = () => readFile(new URL('developpeuse-react.pdf', samplesFolder));

describe('several CVs', () => {
  it('three in one message have three cards in its thread', async () => {
    const { slack, house } = await open();
    const files = [1, 2, 3].map((at) => ({ name: `cv ${at}.pdf`, bytes: shortCv(at) }));
    const dropped = slack.dropFiles('C9', files);
    await dropped.acked;
    await house.settled();
    const cards = slack.thread(dropped.ts).map(textOf);
    expect(cards).toHaveLength(3);
    for (const at of [1, 2, 3]) expect(cards.join()).toContain(`candidat-${at}`);
  });

  it('forty in a ZIP: one message, its CSV below, “Ouvrir” a card of its own; /match is acknowledged meanwhile', async () => {
    const { slack, house } = await open();
    const forty = Array.from({ length: 40 }, (_, at) => ({ name: `cv ${at}.txt`, bytes: shortCv(at) }));
    const dropped = slack.dropFile('C9', 'quarante.zip', makeZip(forty));
    await dropped.acked;
    const asked = performance.now();
    await slack.command('/match offre-42', { user: 'U2' }).acked;
    expect(performance.now() - asked).toBeLessThan(1_000);
    await house.settled();
    const [summary, csv, ...others] = slack.thread(dropped.ts);
    expect(others).toEqual([]);
    expect(summary && read(textOf(summary))).toContain('40 candidats dans 40 fichiers');
    expect(
      Buffer.from(csv?.files?.[0]?.bytes ?? [])
        .toString()
        .trim()
        .split('\r\n'),
    ).toHaveLength(41);
    if (!summary) throw new Error('no summary');
    await slack.press(summary, 'Ouvrir une fiche', { choice: 'candidat-7' }).acked;
    await house.settled();
    const opened = slack.messages('C9').findLast((message) => textOf(message).includes('candidat-7'));
    expect(opened?.thread_ts).toBeUndefined();
  }, 30_000);
});

describe('the message menu, the page and the welcome', () => {
  it('“Analyser ce CV” reads a file of before; on a message without one it says so to that person', async () => {
    const { slack, house } = await open();
    const old = slack.newFile('ancien.pdf', await sample());
    const message = { ...slack.say('C9', 'un CV').message, files: [old] };
    await house.settled();
    await slack.analyse('C9', message).acked;
    await house.settled();
    expect(slack.thread(message.ts).map(textOf).join()).toContain('candidat-1');
    await slack.analyse('C9', slack.say('C9', 'bonjour').message).acked;
    await house.settled();
    expect(slack.whispers('U1').map(textOf).join()).toContain('aucun fichier');
  });

  it('the App Home shows the offers to a recruiter, the health to an admin, neither to a guest', async () => {
    const { slack } = await open();
    for (const user of ['U1', 'U2', 'U3']) await slack.openHome(user).acked;
    await slack.until(() => ['U1', 'U2', 'U3'].every((user) => slack.home(user)));
    const page = (user: string) => JSON.stringify(slack.home(user));
    expect(page('U1')).toContain('offre-42');
    expect(page('U1')).not.toContain('Base de données');
    expect(page('U2')).toContain('Database');
    expect(page('U3')).not.toContain('offre-42');
  });

  it('the bot says hello when it joins, with the next step', async () => {
    const { slack, house } = await open();
    slack.workspace.channels.set('C7', { id: 'C7', name: 'nouveau', members: ['UBOT', 'U1', 'U2'] });
    await slack.event({ type: 'member_joined_channel', user: 'UBOT', channel: 'C7' }).acked;
    await house.settled();
    const [welcome] = slack.messages('C7');
    expect(welcome && textOf(welcome)).toContain('MatchPro');
    if (!welcome) throw new Error('no welcome');
    await slack.press(welcome, 'Autoriser ce canal', { user: 'U2', channel: 'C7' }).acked;
    await house.settled();
    expect(slack.whispers('U2').map(textOf).join()).toMatch(/allowed|autorisé/);
  });
});

describe('forms', () => {
  it('an offer from a pasted brief: what is wrong is said at the field, what is right becomes the offer', async () => {
    const { slack, house } = await open();
    await slack.command('/offre creer Développeur React senior à Lyon, CDI, React et TypeScript exigés')
      .acked;
    expect(JSON.stringify(slack.view())).toContain('Lyon');
    const wrong = await slack.submit({ title: 'Développeur React', payMin: '90000', payMax: '10' }).acked;
    expect(wrong.payload).toMatchObject({ response_action: 'errors' });
    const right = await slack.submit({ title: 'Développeur React', place: 'Lyon', company: 'Atelier Lumen' })
      .acked;
    expect(right.payload).toEqual({});
    await house.settled();
    expect(slack.messages('C9').map(textOf).join()).toContain('offre-45');
  });

  it('refusing asks for a reason, and keeps it', async () => {
    const { slack, house } = await open();
    const dropped = slack.dropFile('C9', 'cv.pdf', await sample());
    await dropped.acked;
    await house.settled();
    const [shown] = slack.thread(dropped.ts);
    if (!shown) throw new Error('no card');
    await slack.press(shown, 'Refuser').acked;
    const empty = await slack.submit({ reason: ' ' }).acked;
    expect(empty.payload).toMatchObject({
      response_action: 'errors',
      errors: { reason: expect.any(String) },
    });
    await slack.submit({ reason: 'Trop loin' }).acked;
    await house.settled();
    expect(slack.messages('C9').map(textOf).join()).toContain('Trop loin');
  });
});

describe('trouble', () => {
  it('a 429 on the edit: another channel goes on, the last state arrives, nothing is posted twice', async () => {
    const { slack, house } = await open();
    slack.workspace.channels.set('C6', { id: 'C6', name: 'autre', members: ['UBOT', 'U1', 'U2'] });
    await slack.command('/matchpro canal autoriser', { user: 'U2', channel: 'C6' }).acked;
    await house.settled();
    slack.fail('chat.update', { status: 429, retryAfter: 1 });
    const held = slack.dropFile('C9', 'cv.pdf', await sample());
    const other = slack.dropFile('C6', 'cv.pdf', shortCv(5), { user: 'U2' });
    await Promise.all([held.acked, other.acked]);
    await house.settled();
    const seen = [...slack.thread(held.ts), ...slack.thread(other.ts)].map(textOf);
    expect(seen).toHaveLength(2);
    expect(seen.filter((words) => words.includes('candidat-')).length).toBeGreaterThanOrEqual(1);
  });

  it('the same request twice has one effect; a guest and an outside channel get nothing', async () => {
    const { slack, house } = await open();
    const dropped = slack.dropFile('C9', 'cv.pdf', await sample());
    await dropped.acked;
    await dropped.again().acked;
    const open_ = slack.dropFile('C8', 'cv.pdf', await sample());
    await open_.acked;
    await slack.command('/match offre-42', { user: 'U3', channel: 'C8' }).acked;
    await house.settled();
    expect(slack.thread(dropped.ts)).toHaveLength(1);
    expect(slack.thread(open_.ts)).toEqual([]);
    expect(slack.messages('C8').filter(({ user }) => user === 'UBOT')).toEqual([]);
    expect(slack.whispers('U3').map(textOf).join()).toContain('slack:U3');
  });

  it('hostile words as file name, note, offer title and skill are shown as words, everywhere', async () => {
    const { slack, house } = await open();
    const dropped = slack.dropFile('C9', `${hostile}.pdf`, shortCv(3));
    await dropped.acked;
    await house.settled();
    await slack.say('C9', `appel : ${hostile} et très motivée`, { thread: dropped.ts }).acked;
    await slack.command('/offre creer').acked;
    await slack.submit({ title: hostile, company: hostile, mustSkills: hostile }).acked;
    await slack.command('/offre liste').acked;
    await slack.command('/candidat voir candidat-1').acked;
    await house.settled();
    const shown = [...slack.workspace.messages.values()].flat().filter(({ user }) => user === 'UBOT');
    expect(shown.length).toBeGreaterThan(3);
    for (const { blocks, text } of [...shown, ...slack.workspace.whispers]) {
      expect(JSON.stringify(blocks)).not.toMatch(
        /"type":"(mrkdwn|usergroup|broadcast|link|channel)"|"user_id":"(?!U[12]")/,
      );
      expect(text).not.toMatch(/<[!@#h]|\u202E/);
    }
  });
});
