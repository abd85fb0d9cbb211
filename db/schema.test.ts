import { readdirSync, readFileSync } from 'node:fs';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect } from './client.ts';
import { rows } from './database.ts';
import { migrate } from './migrate.ts';
import { migratedDump } from './testing.ts';

/** What there is before a team is known. */
const teamless = ['inbox', 'migration', 'team', 'workspace'];

let client: Client;
beforeAll(async () => {
  client = await connect({ dataDir: null, dump: await migratedDump() });
}, 60_000);
afterAll(() => client.close());

it('the migrations make exactly the tables that the schema names', async () => {
  const journal = JSON.parse(
    readFileSync(new URL('./migrations/meta/_journal.json', import.meta.url), 'utf8'),
  );
  const last = `${journal.entries.at(-1).idx}`.padStart(4, '0');
  const snapshot = new URL(`./migrations/meta/${last}_snapshot.json`, import.meta.url);
  const written = JSON.parse(readFileSync(snapshot, 'utf8'));
  const now = generateDrizzleJson(await allTables(), written.id, undefined, 'snake_case');
  expect(await generateMigration(written, now), 'run npm run db:generate').toEqual([]);
});

it('migrating again changes nothing, and a database of a newer house is refused', async () => {
  await migrate(client.db, client.kind);
  await client.db.execute(sql`insert into migration values ('from the future', now() + interval '1 day')`);
  await expect(migrate(client.db, client.kind)).rejects.toThrow('another version of MatchPro');
  await client.db.execute(sql`delete from migration where hash = 'from the future'`);
});

it('every table is keyed by its team first', async () => {
  const keys = await rows<{ table: string; first: string }>(
    client.db,
    sql`select c.conrelid::regclass::text as table, a.attname as first
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'p' and c.connamespace = 'public'::regnamespace`,
  );
  expect(keys.length).toBeGreaterThan(25);
  expect(
    keys
      .filter((key) => key.first !== 'team_id')
      .map((key) => key.table)
      .toSorted(),
  ).toEqual(teamless);
});

it('every link between two tables of teams carries the team on both sides', async () => {
  const links = await rows<{ name: string; from: string; to: string; pairs: string[] }>(
    client.db,
    sql`select c.conname as name, c.conrelid::regclass::text as from, c.confrelid::regclass::text as to,
        array(select a.attname || '=' || b.attname from unnest(c.conkey, c.confkey) as k(l, r)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.l
          join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.r) as pairs
      from pg_constraint c where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  );
  expect(links.length).toBeGreaterThan(30);
  for (const { name, to, pairs } of links) {
    expect(pairs, name).toContain(to === 'team' ? 'team_id=id' : 'team_id=team_id');
  }
});

describe('with two teams', () => {
  const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
  const [here, there, ours, theirs, offer, theirOffer, theirMember] = [1, 2, 3, 4, 5, 6, 7].map(id);
  beforeAll(async () => {
    for (const team of [here, there])
      await client.db.execute(sql`insert into team (id, name, locale, time_zone, created_at)
        values (${team}, 'Équipe fictive', 'fr', 'Europe/Paris', now())`);
    for (const [team, candidate] of [
      [here, ours],
      [there, theirs],
    ])
      await client.db.execute(sql`insert into candidate (team_id, id, number, profile, mobility, availability, preferences,
        text, search_text, origin, created_at, updated_at)
        values (${team}, ${candidate}, 1, '{}', '{}', '{}', '{}', '', '', '{}', now(), now())`);
    for (const [team, its] of [
      [here, offer],
      [there, theirOffer],
    ])
      await client.db.execute(sql`insert into offer (team_id, id, number, title, company, requirements, brief, state, opened_at)
        values (${team}, ${its}, 1, '', '', '{}', '', 'open', now())`);
    await client.db.execute(
      sql`insert into member (team_id, id, person) values (${there}, ${theirMember}, 'slack:T1:U1')`,
    );
  });

  const match = (candidate = ours, to = offer) => sql`insert into match values
    (${here}, ${candidate}, ${to}, 50, 'good', '[]', 0, 'test', now())`;
  const note = (
    candidate = ours,
  ) => sql`insert into interaction (team_id, candidate_id, kind, text, at, revision)
    values (${here}, ${candidate}, 'note', '', now(), 0)`;

  it.each([
    ['a match to their candidate', match(theirs)],
    ['a match to their offer', match(ours, theirOffer)],
    ['a note to their candidate', note(theirs)],
    [
      'a follow-up to their member',
      sql`insert into follow_up (team_id, candidate_id, member_id, due, text, state)
      values (${here}, ${ours}, ${theirMember}, '2026-03-02', '', 'waiting')`,
    ],
    [
      'a placement to their offer',
      sql`insert into placement (team_id, offer_id, company, title, start)
      values (${here}, ${theirOffer}, '', '', '2026-03-02')`,
    ],
  ])('SQL itself refuses %s', async (_, statement) => {
    const refused = await client.db.execute(statement).catch((error: Error) => error.cause);
    expect(refused).toMatchObject({ code: '23503' });
  });

  it('SQL allows the same links within the team', async () => {
    await client.db.execute(match());
    await client.db.execute(note());
  });
});

async function allTables(): Promise<Record<string, unknown>> {
  const files = readdirSync(new URL('./schema', import.meta.url)).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file) => import(new URL(`./schema/${file}`, import.meta.url).href)),
  );
  return Object.assign({}, ...modules);
}
