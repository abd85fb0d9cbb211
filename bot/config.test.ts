import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigProblem, readConfig, variableNames } from './config.ts';

const key = 'ab'.repeat(32);
const problems = (env: Record<string, string>) => {
  try {
    readConfig(env);
    return [];
  } catch (problem) {
    return problem instanceof ConfigProblem ? problem.lines : [String(problem)];
  }
};

describe('the environment', () => {
  it('needs nothing for a first look', () => {
    expect(readConfig({})).toMatchObject({ DATA_DIR: './data', PORT: 3000, TEAM_LOCALE: 'fr', ADMINS: [] });
  });

  it('reads an empty variable like an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000 });
  });

  it('says everything that is wrong at once, with where to get it', () => {
    const lines = problems({
      PORT: 'http',
      SLACK_BOT_TOKEN: 'hello',
      DATABASE_URL: 'mysql://x',
      TEAM_TIME_ZONE: 'Paris',
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['PORT', 'SLACK_BOT_TOKEN', 'DATABASE_URL', 'TEAM_TIME_ZONE']),
    );
    expect(lines.join('\n')).toContain('OAuth & Permissions');
  });

  it.each([
    ['PostgreSQL without a key', { DATABASE_URL: 'postgres://h/d' }, 'ENCRYPTION_KEY is missing'],
    ['a key that is too short', { ENCRYPTION_KEY: 'abc' }, 'ENCRYPTION_KEY is not valid'],
    ['Socket Mode without its token', { SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing'],
    [
      'HTTP mode without its secret',
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_MODE: 'http' },
      'SLACK_SIGNING_SECRET is missing',
    ],
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
  ])('%s is refused', (_what, env, wanted) => {
    expect(problems(env).join('\n')).toContain(wanted);
  });

  it('accepts a complete set-up', () => {
    expect(
      problems({ DATABASE_URL: 'postgres://h/d', ENCRYPTION_KEY: key, ADMINS: 'slack:U1, discord:2' }),
    ).toEqual([]);
  });

  it('is never changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('does not print a secret that is wrong', () => {
    expect(problems({ SLACK_BOT_TOKEN: 'planted-secret' }).join()).not.toContain('planted');
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map((found) => found[1]);

  it('names exactly the variables that are read', () => {
    expect([...new Set(named)].sort()).toEqual([...variableNames].sort());
  });
});

describe('compose.yaml', () => {
  const compose = readFileSync(new URL('../compose.yaml', import.meta.url), 'utf8');
  const bot = compose.slice(compose.indexOf('  bot:'), compose.indexOf('  postgres:'));
  const passed = [...bot.matchAll(/^ {6}([A-Z][A-Z0-9_]+): (.+)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
  /** Set by the image, said by REDIS_URL, of the playground, or seams for tests. */
  const notPassed = [
    ...['DATA_DIR', 'HOST', 'PORT', 'REDIS_HOST', 'REDIS_PORT', 'REDIS_PASSWORD', 'PLAYGROUND_PORT'],
    ...['SLACK_API_URL', 'DISCORD_API_URL'],
  ];

  it('passes every variable that a container needs, and none that nobody reads', () => {
    const wanted = variableNames.filter((name) => !notPassed.includes(name));
    expect(passed.map(([name]) => name).sort()).toEqual(wanted.sort());
  });

  it('starts with nothing set but the key: what it falls back on is valid', () => {
    const fallback = (value: string) =>
      value
        .replace(/^"(.*)"$/, '$1')
        .replace(/\$\{\w+:-([^}]*)\}/g, '$1')
        .replace(/^\$\{\w+:\?.*$/, key);
    expect(
      problems(Object.fromEntries(passed.map(([name = '', value = '']) => [name, fallback(value)]))),
    ).toEqual([]);
  });

  it('the image sets what it leaves out of where things are kept and served', () => {
    const image = readFileSync(new URL('../Dockerfile', import.meta.url), 'utf8');
    for (const name of ['DATA_DIR', 'HOST', 'PORT'])
      expect(image).toMatch(new RegExp(`^ENV .*\\b${name}=`, 'm'));
  });
});
