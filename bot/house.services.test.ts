import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestPostgres, type TestPostgres } from '../db/testing.ts';
import { samplesFolder } from '../scripts/samples/index.ts';
import { openTestHouse } from './testing/open-test-house.ts';

// The same house with PostgreSQL for its memory.

const url = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
let database: TestPostgres;
beforeAll(async () => {
  database = await openTestPostgres(url);
});
afterAll(() => database.close());

it('a dropped CV, its ranking, a note and the digest, on PostgreSQL', async () => {
  const { memory, clock } = database;
  const { chat, house, allow } = await openTestHouse({ parts: { memory, bytes: memory.bytes, clock } });
  await allow();
  await chat.command('/matchpro exemple');
  const thread = await chat.drop('cv.pdf', await readFile(new URL('developpeuse-react.pdf', samplesFolder)));
  await house.settled();
  expect(chat.thread(thread)).toMatch(/offre-42.*\d+\/100/);
  await chat.reply('appel : très motivée par le poste', { to: thread });
  await chat.command('/match offre-42');
  await chat.command('/digest maintenant');
  await house.settled();
  expect(chat.thread(thread)).toContain('📝');
  expect(chat.transcript()).toContain('🥇');
  expect(chat.transcript()).toMatch(/Nouveau.*candidat-1/);
  await house.stop();
});
