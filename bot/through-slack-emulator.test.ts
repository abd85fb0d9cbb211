import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSlackChat } from '../adapters/slack/app.ts';
import { startEmulatedSlack } from '../adapters/slack/fixtures/emulated-slack.ts';
import { textOf } from '../adapters/slack/fixtures/slack-server.ts';
import { commandTable } from '../core/commands/table.ts';
import { createLog } from '../core/testing/create-log.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// The main job against a Slack that others wrote, with scopes checked, files stored and every card weighed.

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const open = async () => {
  const slack = await startEmulatedSlack();
  ends.push(slack.close);
  const chat = createSlackChat({
    ...{ botToken: slack.botToken, signingSecret: slack.signingSecret, mode: 'http', apiUrl: slack.apiUrl },
    downloadHosts: [slack.host],
    commands: commandTable,
    pace: { messageMs: 0, channelMs: 0, burst: 1 },
    log: createLog(),
  });
  const server = createServer((request, response) => chat.handle(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  ends.push(() => new Promise((closed) => server.close(closed)));
  slack.deliverTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  const { house } = await openTestHouse({ parts: { chats: [chat] } });
  ends.push(() => house.stop());
  for (const line of ['/matchpro canal autoriser', '/matchpro exemple'])
    expect(await slack.command(line)).toBe(200);
  await house.settled();
  return { slack, house };
};

const sample = () => readFile(new URL('developpeuse-react.pdf', samplesFolder));
const words = (message: { text: string; blocks?: Record<string, unknown>[] }) =>
  textOf({ text: message.text, blocks: message.blocks ?? [] });

describe('a Slack that others wrote', () => {
  it('a dropped PDF: reading, then the same message edited to the card, in the thread; /match the ranking', async () => {
    const { slack, house } = await open();
    const dropped = await slack.dropFile('CV.pdf', await sample());
    expect(dropped.status).toBe(200);
    await house.settled();
    const thread = await slack.thread(dropped.ts);
    expect(thread).toHaveLength(1);
    expect(words(thread[0] ?? { text: '' })).toContain('candidat-1');
    expect(slack.calls.filter((method) => method === 'chat.update').length).toBeGreaterThan(0);

    expect(await slack.command('/match offre-42')).toBe(200);
    await house.settled();
    const podium = (await slack.history()).find((message) => words(message).includes('🥇'));
    expect(podium && words(podium)).toContain('candidat-1');
    expect((await slack.thread(podium?.ts ?? '')).map(words).join()).toContain('offre-42');
  });

  it('that answers 429 and loses an answer: the card arrives all the same, once', async () => {
    const { slack, house } = await open();
    slack.fail('chat.postMessage', { cut: true });
    slack.fail('chat.update', { status: 429, retryAfter: 1 });
    const dropped = await slack.dropFile('CV.pdf', await sample());
    await house.settled();
    const thread = await slack.thread(dropped.ts);
    expect(thread).toHaveLength(1);
    expect(words(thread[0] ?? { text: '' })).toMatch(/candidat-1|Lecture/);
  });
});
