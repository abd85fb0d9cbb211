import { afterEach, expect, it } from 'vitest';
import { startEmulatedSlack } from '../../adapters/slack/fixtures/emulated-slack.ts';
import { botScopes } from '../../adapters/slack/scopes.ts';
import { checkSlack } from './slack.ts';

type Emulated = Awaited<ReturnType<typeof startEmulatedSlack>>;
let slack: Emulated | null = null;
afterEach(async () => {
  await slack?.close();
  slack = null;
});

const look = async (scopes?: string[], token?: string) => {
  slack = await startEmulatedSlack(scopes ? { scopes } : {});
  const config = { SLACK_BOT_TOKEN: token ?? slack.botToken, SLACK_API_URL: slack.apiUrl };
  return checkSlack({ ...config, SLACK_MODE: 'http', SLACK_APP_TOKEN: undefined, SLACK_SIGNING_SECRET: 'x' });
};

it('a whole installation has nothing wrong', async () => {
  const checks = await look();
  expect(checks.filter(({ state }) => state === 'wrong')).toEqual([]);
  expect(checks.find(({ what }) => what === 'channels')?.said).toContain('#recrutement');
});

it.each(['files:read', 'reactions:write', 'users:read', 'chat:write'])(
  'a missing %s is named, with what it is for and what to do',
  async (missing) => {
    const checks = await look(Object.keys(botScopes).filter((scope) => scope !== missing));
    const wrong = checks.filter(({ state }) => state === 'wrong');
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.said).toMatch(new RegExp(`^${missing} is missing .*Reinstall`));
  },
);

it('a wrong token says which variable to copy again; a Slack that is down says so', async () => {
  const [wrong] = await look(undefined, 'xoxb-other');
  expect(wrong).toMatchObject({ state: 'wrong', said: expect.stringContaining('SLACK_BOT_TOKEN') });
  await slack?.close();
  slack = null;
  const nowhere = { SLACK_BOT_TOKEN: 'xoxb-x', SLACK_API_URL: 'http://127.0.0.1:9/api/' };
  const config = {
    ...nowhere,
    SLACK_MODE: 'socket',
    SLACK_APP_TOKEN: 'x',
    SLACK_SIGNING_SECRET: 'x',
  } as const;
  expect(await checkSlack(config)).toMatchObject([{ said: expect.stringContaining('does not answer') }]);
});
