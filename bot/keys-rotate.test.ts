import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVault, sealedWithOldKey } from '../adapters/vault/vault.ts';
import { keyPlace } from '../core/ai/api-key.ts';
import { type Client, connect } from '../db/client.ts';
import { resealIn } from '../db/reseal.ts';
import { apiKey } from '../db/schema/api-key.ts';
import { inbox } from '../db/schema/inbox.ts';
import { setting } from '../db/schema/setting.ts';
import { team } from '../db/schema/team.ts';
import { migratedDump } from '../db/testing.ts';

const [old, fresh] = ['ab'.repeat(32), 'cd'.repeat(32)];
const before = createVault({ keys: [old] });
const ring = createVault({ keys: [fresh, old] });
const after = createVault({ keys: [fresh] });
const reseal = (sealed: Uint8Array, context: readonly string[]) => {
  const plain = ring.open(sealed, context);
  return sealedWithOldKey(sealed, [fresh, old]) ? ring.seal(plain, context) : null;
};
const [here, there] = [randomUUID(), randomUUID()];
const at = new Date('2026-11-23T09:00:00Z');

let client: Client;
beforeAll(async () => {
  client = await connect({ dataDir: null, dump: await migratedDump() });
  for (const id of [here, there])
    await client.db
      .insert(team)
      .values({ id, name: 'Équipe fictive', locale: 'fr', timeZone: 'UTC', createdAt: at });
}, 60_000);
afterAll(() => client.close());

const keep = async (teamId: string, provider: 'openai' | 'mistral', secret: string) => {
  const place = { id: randomUUID(), provider };
  const sealed = before.seal(Buffer.from(secret), keyPlace(teamId, place));
  await client.db.insert(apiKey).values({ ...place, teamId, sealed, lastFour: 'aaaa', at });
};
const opened = async (vault = after) =>
  (await client.db.select().from(apiKey)).map((row) =>
    Buffer.from(vault.open(row.sealed, keyPlace(row.teamId, row))).toString(),
  );

describe('a new key', () => {
  it('everything under the vault opens with it alone, reads meanwhile lose none', async () => {
    for (let n = 0; n < 40; n++) await keep(n % 2 ? here : there, n % 3 ? 'openai' : 'mistral', `sk-${n}`);
    const words = before.seal(Buffer.from('words'), ['inbox', 'slack', 'T1', 'k1']);
    await client.db
      .insert(inbox)
      .values({ platform: 'slack', workspace: 'T1', key: 'k1', type: 'x', sealed: words, keptAt: at });
    const note = Buffer.from(before.seal(Buffer.from('{}'), ['notebook', here, 'discord'])).toString(
      'base64',
    );
    const canary = Buffer.from(before.seal(Buffer.from('canary'), ['vault', 'canary'])).toString('base64');
    await client.db.insert(setting).values([
      { teamId: here, key: 'notebook:discord', value: note },
      { teamId: here, key: 'vault.canary', value: canary },
    ]);
    const reads = Promise.all(Array.from({ length: 20 }, () => opened(ring)));
    expect(await client.db.transaction((tx) => resealIn(tx, reseal))).toBe(43);
    for (const read of await reads) expect(read.length).toBe(40);
    expect((await opened()).toSorted()).toEqual(Array.from({ length: 40 }, (_, n) => `sk-${n}`).toSorted());
    expect(await client.db.transaction((tx) => resealIn(tx, reseal))).toBe(0);
    const [row] = await client.db.select().from(inbox);
    expect(Buffer.from(after.open(row?.sealed ?? words, ['inbox', 'slack', 'T1', 'k1'])).toString()).toBe(
      'words',
    );
    await expect(opened(before)).rejects.toMatchObject({ code: 'vault.key_wrong' });
  });

  it('one secret that no key opens: nothing is changed', async () => {
    await keep(here, 'openai', 'sk-last');
    const stranger = createVault({ keys: ['ef'.repeat(32)] });
    const place = { id: randomUUID(), provider: 'openai' as const };
    const sealed = stranger.seal(Buffer.from('sk-lost'), keyPlace(here, place));
    await client.db.insert(apiKey).values({ ...place, teamId: here, sealed, lastFour: 'aaaa', at });
    const rows = () => client.db.select().from(apiKey).orderBy(apiKey.id);
    const kept = await rows();
    await expect(client.db.transaction((tx) => resealIn(tx, reseal))).rejects.toMatchObject({
      code: 'vault.key_wrong',
    });
    expect(await rows()).toEqual(kept);
  });

  it('moved to another team or to another provider, or with one bit changed, a key does not open', async () => {
    const place = { id: randomUUID(), provider: 'openai' };
    const sealed = before.seal(Buffer.from('sk-mine'), keyPlace(here, place));
    const moved = [
      keyPlace(there, place),
      keyPlace(here, { ...place, provider: 'mistral' }),
      keyPlace(here, { ...place, id: randomUUID() }),
    ];
    for (const elsewhere of moved) expect(() => before.open(sealed, elsewhere)).toThrow();
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Uint8Array.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => before.open(changed, keyPlace(here, place))).toThrow();
    }
  });
});
