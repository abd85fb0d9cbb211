import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSlackChat, type SlackChat } from '../adapters/slack/app.ts';
import { type SlackServer, startSlackServer, textOf } from '../adapters/slack/fixtures/slack-server.ts';
import { commandTable } from '../core/commands/table.ts';
import { createLog } from '../core/testing/create-log.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// The main job through the real @slack/bolt against a Slack on loopback, in both modes.

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const open = async (mode: 'socket' | 'http') => {
  const slack = await startSlackServer();
  ends.push(() => slack.close());
  const chat = createSlackChat({
    botToken: slack.botToken,
    ...(mode === 'socket' ? { appToken: slack.appToken } : { signingSecret: slack.signingSecret }),
    mode,
    apiUrl: slack.apiUrl,
    downloadHosts: [slack.host],
    commands: commandTable,
    pace: { messageMs: 0, channelMs: 0, burst: 1 },
    log: createLog(),
  });
  if (mode === 'http') slack.deliverTo(await listen(chat));
  const { house } = await openTestHouse({ parts: { chats: [chat] } });
  ends.push(() => house.stop());
  await slack.command('/matchpro canal autoriser', { user: 'U2' }).acked;
  await slack.command('/matchpro exemple', { user: 'U2' }).acked;
  await house.settled();
  return { slack, house };
};

/** The process's own server hands Slack's requests over. */
const listen = async (chat: SlackChat): Promise<string> => {
  const server = createServer((request, response) => chat.handle(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ends.push(() => new Promise((closed) => server.close(closed)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
};

const dropped = async (slack: SlackServer) => {
  const bytes = await readFile(new URL('developpeuse-react.pdf', samplesFolder));
  const drop = slack.dropFile('C9', 'CV Maëlys.pdf', bytes);
  await drop.acked;
  return drop;
};

describe.each(['socket', 'http'] as const)('Slack over %s', (mode) => {
  it('a dropped PDF becomes a card in its thread, and /match offre-42 the ranking', async () => {
    const { slack, house } = await open(mode);
    const drop = await dropped(slack);
    await house.settled();
    const thread = slack.thread(drop.ts).map(textOf);
    expect(thread).toHaveLength(1);
    expect(thread[0]).toContain('candidat-1');
    expect(thread[0]).toMatch(/offre-42.*\/100/s);

    await slack.command('/match offre-42').acked;
    await house.settled();
    const podium = slack.messages('C9').find((message) => textOf(message).includes('🥇'));
    expect(podium && textOf(podium)).toContain('candidat-1');
    expect(
      slack
        .thread(podium?.ts ?? '')
        .map(textOf)
        .join(),
    ).toContain('offre-42');
  });

  it('a reply is a note with 📝; a button is checked at the click; a form is answered in its place', async () => {
    const { slack, house } = await open(mode);
    const drop = await dropped(slack);
    await house.settled();
    const reply = slack.say('C9', 'appel : très motivée par le poste', { thread: drop.ts });
    await reply.acked;
    await house.settled();
    expect(reply.message.reactions.map((reaction) => reaction.name)).toEqual(['memo']);

    const card = slack.thread(drop.ts).find((message) => textOf(message).includes('candidat-1'));
    if (!card) throw new Error('no card');
    await slack.press(card, 'Présélectionner', { user: 'U3' }).acked;
    await house.settled();
    expect(slack.whispers('U3').map(textOf).join()).toContain('slack:U3');
    await slack.press(card, 'Noter', { user: 'U1' }).acked;
    await slack.submit({ text: 'entretien : rappeler lundi' }).acked;
    await house.settled();
    expect(slack.whispers('U1').map(textOf).join()).toContain('rappeler lundi');
  });
});
