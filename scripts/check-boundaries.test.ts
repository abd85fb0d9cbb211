import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';

// The check as `npm run check` runs it: a process that looks at a tree and ends with 0 or 1.

const script = fileURLToPath(new URL('check-boundaries.ts', import.meta.url));
let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

const check = async (files: Record<string, string>) => {
  folder = await mkdtemp(join(tmpdir(), 'matchpro-walls-'));
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [script, folder], (problem, out, err) =>
      resolve({ code: problem ? Number(problem.code) : 0, out, err }),
    );
  });
};

const house = {
  'core/matching/score.ts':
    "import type { Candidate } from '../candidates/candidate.ts';\nexport const score = (one: Candidate) => one.id.length;\n",
  'core/candidates/candidate.ts': 'export interface Candidate { id: string }\n',
  'adapters/log/log.ts': 'export const log = 1;\n',
  'scripts/look.ts': 'export const look = 1;\n',
  'db/client.ts': 'export const client = 1;\n',
  'bot/house.ts': "import { client } from '../db/client.ts';\nexport const house = client;\n",
};

it('a house whose walls stand passes', async () => {
  expect(await check(house)).toMatchObject({ code: 0, out: '6 files, 0 broken boundaries\n', err: '' });
});

it.each([
  [
    'core reaches into the database',
    'core/matching/rank.ts',
    "import { client } from '../../db/client.ts';\nexport const rank = client;\n",
  ],
  ['an SDK leaves its room', 'bot/slack.ts', "import { App } from '@slack/bolt';\nexport const app = App;\n"],
  ['the environment is read elsewhere', 'core/matching/rank.ts', 'export const rank = process.env.RANK;\n'],
  [
    'two files import each other',
    'db/client.ts',
    "import { other } from './other.ts';\nexport const client = other;\n",
  ],
])('%s: exit 1, and the file is named', async (_what, path, source) => {
  const other = {
    'db/other.ts': "import { client } from './client.ts';\nexport const other = () => client;\n",
  };
  const { code, out, err } = await check({
    ...house,
    ...(path === 'db/client.ts' ? other : {}),
    [path]: source,
  });
  expect(code).toBe(1);
  expect(err).toContain(path);
  expect(out).toMatch(/ 1 broken boundaries\n$/);
});
