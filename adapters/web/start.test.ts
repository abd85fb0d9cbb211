import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import { openParts } from '../../bot/parts.ts';
import { startBot } from '../../bot/testing/start-bot.ts';
import { createDocumentBytes } from '../../core/testing/create-document-bytes.ts';
import { createMemory } from '../../core/testing/create-memory.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchpro-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the playground is open', () => {
  const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
  const discord = { DISCORD_TOKEN: 'x'.repeat(24) };
  it.each<[string, Record<string, string>, string[]]>([
    ['where nothing is set up', {}, ['web']],
    ['not beside Slack', slack, ['slack']],
    ['not beside Discord', discord, ['discord']],
    ['beside Slack when it is asked for', { ...slack, PLAYGROUND: 'on' }, ['slack', 'web']],
    ['never when it is off', { PLAYGROUND: 'off' }, []],
  ])('%s', async (_where, env, platforms) => {
    const clock = { now: () => new Date() };
    const own = { clock, memory: createMemory({ clock }), bytes: createDocumentBytes() };
    const parts = await openParts(readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...env }), own);
    expect(parts.chats.map((chat) => chat.platform)).toEqual(platforms);
    expect(parts.playground !== undefined).toBe(platforms.includes('web'));
    await parts.reader.close();
    await parts.cache.close();
  });
});

it('a start with nothing set prints the page’s address; killed and started again, the page is as it was', async () => {
  const first = startBot({ DATA_DIR: folder });
  const address =
    /open (http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/)/.exec(await first.said('drop a CV'))?.[1] ?? '';
  const page = await fetch(address);
  expect(page.headers.get('content-type')).toContain('text/html');
  const words = { as: 'local', lang: 'fr', id: crypto.randomUUID(), channel: 'recrutement', thread: null };
  const said = await fetch(`${address}say`, {
    method: 'POST',
    headers: { origin: new URL(address).origin },
    body: JSON.stringify({ ...words, text: 'avant la coupure' }),
  });
  expect(said.status).toBe(200);
  await first.kill();
  const port = new URL(address).port;
  const second = startBot({ DATA_DIR: folder, PLAYGROUND_PORT: port });
  await second.said(address);
  const again = await fetch(`${address}messages?as=local&lang=fr&channel=recrutement`);
  expect(await again.text()).toContain('avant la coupure');
  expect(await second.stop()).toBe(0);
}, 90_000);
