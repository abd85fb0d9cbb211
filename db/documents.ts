import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { and, eq } from 'drizzle-orm';
import type { DocumentBytes } from '../core/ports/document-bytes.ts';
import type { Database } from './database.ts';
import { reach } from './outages.ts';
import { documentBytes } from './schema/document.ts';
import { asId } from './stores/session.ts';

/** One file per document under `folder`: the embedded database would hold them in memory. */
export function createFileBytes(folder: string): DocumentBytes {
  const pathOf = (team: string, sha256: string) => {
    const safe = /^[\w-]{1,64}$/.test(team) && isSha256(sha256);
    if (!safe) throw new Error('A file is named by its team and its sha-256, nothing else.');
    return join(folder, team, sha256.slice(0, 2), sha256);
  };
  return {
    async put(team, sha256, bytes) {
      const path = pathOf(team, sha256);
      await mkdir(join(path, '..'), { recursive: true, mode: 0o700 });
      const half = `${path}.${crypto.randomUUID()}`;
      try {
        await writeFile(half, bytes, { mode: 0o600 });
        await rename(half, path);
      } catch (error) {
        await rm(half, { force: true });
        throw error;
      }
    },
    async get(team, sha256) {
      try {
        return new Uint8Array(await readFile(pathOf(team, sha256)));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    remove: async (team, sha256) => rm(pathOf(team, sha256), { force: true }),
  };
}

/** In a table, so that every process of the house finds them. */
export function createTableBytes(db: Database): DocumentBytes {
  const target = [documentBytes.teamId, documentBytes.sha256];
  const is = (team: string, sha256: string) =>
    and(eq(documentBytes.teamId, asId(team)), eq(documentBytes.sha256, sha256));
  return {
    put: (team, sha256, bytes) =>
      reach(async () => {
        if (!isSha256(sha256)) throw new Error('A file is named by its team and its sha-256, nothing else.');
        await db
          .insert(documentBytes)
          .values({ teamId: team, sha256, bytes })
          .onConflictDoNothing({ target });
      }),
    get: (team, sha256) =>
      reach(async () => {
        const [row] = await db.select().from(documentBytes).where(is(team, sha256));
        return row?.bytes ?? null;
      }),
    remove: (team, sha256) =>
      reach(async () => {
        await db.delete(documentBytes).where(is(team, sha256));
      }),
  };
}

const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
