import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer, textOf } from '../adapters/slack/fixtures/slack-server.ts';
import { samples, samplesFolder } from '../scripts/samples/index.ts';
import { startBot } from './testing/start-bot.ts';

// Real processes on real folders: what a kill, a second start and a stop do to what was promised.

let folder: string;
let running: ReturnType<typeof startBot>[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchpro-process-'));
});
afterEach(async () => {
  for (const bot of running) await bot.kill();
  running = [];
  await rm(folder, { recursive: true, force: true });
});

const start = (env: Record<string, string> = {}) => {
  const bot = startBot({ DATA_DIR: folder, ...env });
  running.push(bot);
  return bot;
};

describe('one folder, one bot', () => {
  it('the second start says so and ends with 1; the first goes on', async () => {
    const first = start();
    await first.said('MatchPro is ready');
    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain('holds the folder');
    const port = /127\.0\.0\.1:(\d+)/.exec(first.output())?.[1];
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(ready.status).toBe(200);
    expect(await first.stop()).toBe(0);
  }, 60_000);

  it('a wrong environment is explained in full before anything starts', async () => {
    const bot = start({ DATABASE_URL: 'postgres://127.0.0.1/nowhere', TEAM_LOCALE: 'de' });
    expect(await bot.exited).toBe(1);
    expect(bot.output()).toContain('ENCRYPTION_KEY is missing');
    expect(bot.output()).toContain('TEAM_LOCALE is not valid');
  });
});

describe('the key', () => {
  it('made at the first start, replaced by another: the start says so and nothing is touched', async () => {
    const first = start();
    await first.said('MatchPro is ready');
    await first.stop();
    await writeFile(join(folder, 'secret.key'), 'cd'.repeat(32));
    const second = start();
    expect(await second.exited).toBe(1);
    expect(second.output()).toContain('not the one the data was sealed with');
  }, 60_000);
});

describe('kill -9 in the middle of ten drops', () => {
  let slack: SlackServer;
  beforeEach(async () => {
    slack = await startSlackServer();
  });
  afterEach(() => slack.close());

  it('ten files, ten outcomes, none twice', async () => {
    const env = {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
      DOWNLOAD_ALLOWED_HOSTS: slack.host,
      ADMINS: 'slack:U1',
    };
    const first = start(env);
    await first.said('MatchPro is ready');
    await slack.until(() => slack.socket.connections > 0);
    await slack.command('/matchpro canal autoriser').acked;
    await slack.until(() => slack.whispers('U1').length > 0);

    const files = samples.filter((sample) => sample.kind === 'pdf' || sample.kind === 'docx').slice(0, 10);
    expect(files.length).toBeGreaterThanOrEqual(6);
    const ten = Array.from({ length: 10 }, (_, at) => files[at % files.length] ?? files[0]);
    const drops: ReturnType<SlackServer['dropFile']>[] = [];
    for (const sample of ten) {
      const bytes = await readFile(new URL(sample?.file ?? '', samplesFolder));
      const user = newcomer(slack, drops.length);
      drops.push(slack.dropFile('C9', sample?.file ?? '', bytes, { user }));
    }
    await Promise.all(drops.slice(0, 5).map((drop) => drop.acked));
    await slack.until(() => drops.some((drop) => slack.thread(drop.ts).length > 0));
    await first.kill();

    const second = start(env);
    await second.said('MatchPro is ready');
    await slack.until(() => slack.socket.connections > 0);
    // Slack sends again what was not acknowledged; what was acknowledged may come twice as well.
    await Promise.all(drops.map((drop) => drop.again().acked));
    await slack.until(() => drops.every((drop) => slack.thread(drop.ts).some(isOutcome)));
    expect(await second.stop()).toBe(0);
    for (const drop of drops) expect(slack.thread(drop.ts).map(textOf)).toHaveLength(1);
  }, 120_000);
});

/** Ten people, one file each: files of one person that come together share a thread. */
const newcomer = ({ workspace }: SlackServer, at: number): string => {
  const id = `U2${at}`;
  workspace.users.set(id, { id, team_id: workspace.team, real_name: `Camille ${at}`, locale: 'fr-FR' });
  workspace.channels.get('C9')?.members.push(id);
  return id;
};

/** A card or a "same file" line; the reading card is only a promise. */
const isOutcome = (message: Parameters<typeof textOf>[0]): boolean => /candidat-\d+/.test(textOf(message));
