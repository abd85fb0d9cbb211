import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createFileBytes } from './documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'matchpro-files-'));
const files = createFileBytes(folder);
const sha = 'ab'.repeat(32);
const [team, other] = ['8b0f0f0e-0000-4000-8000-000000000001', '8b0f0f0e-0000-4000-8000-000000000002'];
afterAll(() => rmSync(folder, { recursive: true }));

it('bytes come back as they were put, for their team only', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
  await Promise.all([1, 2, 3].map(() => files.put(team, sha, bytes)));
  expect(await files.get(team, sha)).toEqual(bytes);
  expect(await files.get(other, sha)).toBeNull();
  await files.remove(other, sha);
  await files.remove(team, sha);
  await files.remove(team, sha);
  expect(await files.get(team, sha)).toBeNull();
});

it('nothing half-written stays behind', async () => {
  await files.put(team, sha, new Uint8Array([1]));
  const written = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(written.map((entry) => entry.name)).toEqual([sha]);
});

it.each([
  ['..', sha],
  ['a/b', sha],
  ['', sha],
  [team, '../../etc/passwd'],
  [team, sha.toUpperCase()],
  [team, ''],
])('a name that is no team and sha-256 is refused: %s, %s', async (badTeam, badSha) => {
  await expect(files.put(badTeam, badSha, new Uint8Array([1]))).rejects.toThrow();
  await expect(files.get(badTeam, badSha)).rejects.toThrow();
  await expect(files.remove(badTeam, badSha)).rejects.toThrow();
});
