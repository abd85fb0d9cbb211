import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { createSlackChat } from '../adapters/slack/app.ts';
import { startSlackServer } from '../adapters/slack/fixtures/slack-server.ts';
import type { HealthRow } from '../core/ports/health.ts';
import { createLog } from '../core/testing/create-log.ts';
import { createRecordingDoor } from '../core/testing/create-recording-door.ts';
import { type Mount, serveHealth } from './health.ts';

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const open = async (rows: HealthRow[], mounts: Mount[] = []) => {
  const served = await serveHealth({
    port: 0,
    host: '127.0.0.1',
    health: { rows: async () => rows },
    mounts,
  });
  ends.push(() => served.close());
  return `http://127.0.0.1:${served.port}`;
};

describe('what the process answers over HTTP', () => {
  it.each<[string, HealthRow['state'], number]>([
    ['everything works', 'ok', 200],
    ['the cache is away: same answers, slower', 'degraded', 200],
    ['a surface is not set up', 'off', 200],
    ['a surface that is set up does not answer', 'down', 503],
  ])('/readyz when %s', async (_what, state, status) => {
    const at = await open([{ what: 'slack', state, detail: '' }]);
    const ready = await fetch(`${at}/readyz`);
    expect(ready.status).toBe(status);
    expect(await ready.json()).toMatchObject({ ready: status === 200, rows: [{ what: 'slack', state }] });
    expect((await fetch(`${at}/healthz`)).status).toBe(200);
  });

  it('/metrics tells each part apart', async () => {
    const at = await open([
      { what: 'database', state: 'ok', detail: '' },
      { what: 'slack', state: 'down', detail: '' },
    ]);
    const text = await (await fetch(`${at}/metrics`)).text();
    expect(text).toContain('matchpro_up{part="database"} 1');
    expect(text).toContain('matchpro_up{part="slack"} 0');
  });

  it('a taken port is an error that can be told', async () => {
    const at = await open([]);
    const again = serveHealth({
      port: Number(new URL(at).port),
      host: '127.0.0.1',
      health: { rows: async () => [] },
      mounts: [],
    });
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('POST /slack/events reaches Slack with the bytes that were signed', async () => {
    const slack = await startSlackServer();
    ends.push(() => slack.close());
    const { botToken, signingSecret, apiUrl } = slack;
    const chat = createSlackChat({
      botToken,
      signingSecret,
      mode: 'http',
      apiUrl,
      downloadHosts: [],
      log: createLog(),
    });
    await chat.start(createRecordingDoor());
    ends.push(() => chat.stop());
    const at = await open([], [{ path: '/slack/events', handle: chat.handle }]);
    const body = JSON.stringify({ type: 'url_verification', challenge: 'é-42' });
    const post = (secret: string) => {
      const stamp = String(Math.floor(Date.now() / 1000));
      const signature = createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex');
      const headers = { 'content-type': 'application/json', 'x-slack-request-timestamp': stamp };
      return fetch(`${at}/slack/events`, {
        method: 'POST',
        headers: { ...headers, 'x-slack-signature': `v0=${signature}` },
        body,
      });
    };
    expect(await (await post(signingSecret)).text()).toContain('é-42');
    expect((await post('another secret')).status).toBe(401);
  });
});
