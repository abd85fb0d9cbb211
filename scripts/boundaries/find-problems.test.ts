import { describe, expect, it } from 'vitest';
import { findProblems } from './find-problems.ts';

const problems = (path: string, source: string, others: Record<string, string> = {}) =>
  findProblems([
    { path, source },
    ...Object.entries(others).map(([name, text]) => ({ path: name, source: text })),
  ]);

describe('a forbidden import is found', () => {
  it.each([
    [
      'core → db',
      'core/matching/score.ts',
      "import { x } from '../../db/client.ts';",
      'core imports only core',
    ],
    [
      'core → an adapter, type only',
      'core/work/a.ts',
      "import type { x } from '../../adapters/slack/app.ts';",
      'core imports only core',
    ],
    [
      'core → bot, lazily',
      'core/work/a.ts',
      "const x = await import('../../bot/house.ts');",
      'core imports only core',
    ],
    [
      'a domain room → one above it',
      'core/skills/a.ts',
      "import { x } from '../matching/match.ts';",
      'core/skills may not use core/matching',
    ],
    [
      'a domain room → cards',
      'core/intake/a.ts',
      "import { x } from '../cards/card.ts';",
      'core/intake may not use core/cards',
    ],
    [
      'an adapter → another',
      'adapters/slack/app.ts',
      "import { x } from '../discord/app.ts';",
      'its own folder only',
    ],
    [
      'an adapter → db',
      'adapters/slack/app.ts',
      "import { x } from '../../db/client.ts';",
      'its own folder only',
    ],
    ['db → bot', 'db/a.ts', "import { x } from '../bot/config.ts';", 'db imports only core and db'],
    ['anybody → scripts', 'bot/a.ts', "import { x } from '../scripts/demo.ts';", 'nothing imports scripts'],
    ['an SDK in core', 'core/work/a.ts', "import { App } from '@slack/bolt';", 'core knows no SDK'],
    [
      'an SDK in the wrong adapter',
      'adapters/discord/a.ts',
      "import { App } from '@slack/bolt';",
      'belongs in',
    ],
    ['drizzle outside db', 'bot/a.ts', "import { sql } from 'drizzle-orm';", 'belongs in'],
    [
      'an export that comes from elsewhere',
      'core/cv/a.ts',
      "export { x } from '../../db/client.ts';",
      'core imports only core',
    ],
    [
      'the environment',
      'adapters/log/log.ts',
      'export const level = process.env.LOG_LEVEL;',
      'only bot/config.ts does',
    ],
    [
      'fakes in what runs',
      'core/work/a.ts',
      "import { x } from '../testing/create-chat.ts';",
      'only tests import core/testing',
    ],
  ])('%s', (_what, path, source, wanted) => {
    expect(problems(path, source).join('\n')).toContain(wanted);
  });
});

describe('a good import passes', () => {
  it.each([
    ['scripts → anything', 'scripts/a.ts', "import { x } from '../db/client.ts';"],
    [
      'bot → db and adapters',
      'bot/a.ts',
      "import { x } from '../db/client.ts'; import { y } from '../adapters/log/log.ts';",
    ],
    ['matching → candidates', 'core/matching/a.ts', "import type { x } from '../candidates/candidate.ts';"],
    [
      'everybody → rights and errors',
      'core/cv/a.ts',
      "import { x } from '../errors.ts'; import { y } from '../rights/acts.ts';",
    ],
    ['a test → a fake', 'core/work/a.test.ts', "import { x } from '../testing/create-chat.ts';"],
    ['zod in core', 'core/jobs/a.ts', "import { z } from 'zod';"],
  ])('%s', (_what, path, source) => {
    expect(problems(path, source)).toEqual([]);
  });
});

describe('cycles', () => {
  it('are named file by file', () => {
    const found = problems('core/cv/a.ts', "import './b.ts';", {
      'core/cv/b.ts': "import './c.ts';",
      'core/cv/c.ts': "import './a.ts';",
    });
    expect(found).toEqual(['cycle: core/cv/a.ts → core/cv/b.ts → core/cv/c.ts → core/cv/a.ts']);
  });

  it('of types alone are none: nothing of them is there at run time', () => {
    const found = problems('core/cv/a.ts', "import type { B } from './b.ts';", {
      'core/cv/b.ts': "import type { A } from './a.ts';",
    });
    expect(found).toEqual([]);
  });
});
