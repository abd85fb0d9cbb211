import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SlackServer, startSlackServer, textOf } from '../adapters/slack/fixtures/slack-server.ts';
import { shortCv } from './testing/short-cv.ts';
import { startBot } from './testing/start-bot.ts';

// Forty files over twenty channels through everything that happens to a line at once; five hundred in the full run.

const files = process.env.MODE === 'full' ? 500 : 40;
const channels = Array.from({ length: 20 }, (_, at) => `C1${at}`);
const people = Array.from({ length: files }, (_, at) => `U1${at}`);

let folder: string;
let slack: SlackServer;
let running: ReturnType<typeof startBot>[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'matchpro-storm-'));
  slack = await startSlackServer();
  for (const id of people)
    slack.workspace.users.set(id, { id, team_id: 'T1', real_name: `Camille ${id}`, locale: 'fr-FR' });
  for (const id of channels)
    slack.workspace.channels.set(id, { id, name: id, members: ['UBOT', 'U1', ...people] });
});
afterEach(async () => {
  for (const bot of running) await bot.kill();
  running = [];
  await slack.close();
  await rm(folder, { recursive: true, force: true });
});

const start = async () => {
  const bot = startBot({
    DATA_DIR: folder,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DOWNLOAD_ALLOWED_HOSTS: slack.host,
    ADMINS: 'slack:U1',
  });
  running.push(bot);
  await bot.said('MatchPro is ready');
  await slack.until(() => slack.socket.connections === 2);
  return bot;
};

const drop = (at: number) =>
  slack.dropFile(channels[at % channels.length] ?? '', `cv ${at}.pdf`, shortCv(at), {
    user: people[at] ?? '',
  });
type Drop = ReturnType<typeof drop>;

const outcomesOf = ({ ts }: Drop) =>
  slack.thread(ts).filter((message) => /candidat-\d+/.test(textOf(message)));

describe('refreshes, redeliveries, an outage and a kill -9', () => {
  it(
    'every file has one outcome, and no message stands twice',
    async () => {
      const first = await start();
      for (const channel of channels) await slack.command('/matchpro canal autoriser', { channel }).acked;
      await slack.until(() => slack.whispers('U1').length === channels.length);

      const drops: Drop[] = [];
      const quarter = Math.ceil(files / 4);
      const dropSome = () => {
        for (let at = 0; at < quarter && drops.length < files; at += 1) drops.push(drop(drops.length));
      };

      dropSome();
      const refreshed = slack.socket.nextConnection();
      slack.socket.refresh();
      dropSome();
      await refreshed;

      await slack.outage(async () => undefined);
      dropSome();
      await slack.until(() => drops.some((one) => outcomesOf(one).length > 0));
      await first.kill();

      const second = await start();
      dropSome();
      // Slack sends again what was not acknowledged; what was may come twice as well.
      await Promise.all(drops.map((one) => one.again().acked));
      await slack.until(() => drops.every((one) => outcomesOf(one).length > 0), 600_000);
      expect(await second.stop()).toBe(0);
      expect(drops).toHaveLength(files);
      expect(drops.map((one) => slack.thread(one.ts).length).filter((count) => count !== 1)).toEqual([]);
    },
    files > 40 ? 900_000 : 120_000,
  );
});
