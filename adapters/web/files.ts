import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileRef } from '../../core/chat/event.ts';
import { Refusal } from '../../core/errors.ts';
import { limits } from './limits.ts';

/** A file that was read stays this long for another try; then only the house's own copy is left. */
const keptAfterReadingMs = 24 * 3_600_000;

/** Dropped files until they are read, named by our own ids; '<id>.read' once they were. */
export const openShelf = async (folder: string, now: () => Date) => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathsOf = (id: string) =>
    [join(folder, checkedId(id)), join(folder, `${checkedId(id)}.read`)] as const;

  return {
    /** Takes all bytes or none. Throws TooMuch above the limit. */
    put: async (id: string, bytes: Readable): Promise<void> => {
      const [path] = pathsOf(id);
      try {
        await pipeline(
          bytes,
          within(limits.fileBytes),
          createWriteStream(`${path}.part`, { mode: 0o600, flush: true }),
        );
        await rename(`${path}.part`, path);
      } finally {
        await rm(`${path}.part`, { force: true });
      }
    },
    /** Throws Refusal file.gone · file.too_big. */
    read: async (file: FileRef, limitBytes: number): Promise<Uint8Array> => {
      const [fresh, read] = pathsOf(file.file);
      const path = (await sizeOf(fresh)) === null ? read : fresh;
      const size = await sizeOf(path);
      if (size === null) throw new Refusal('file.gone', { name: file.name });
      if (size > limitBytes) throw tooBig(file, size, limitBytes);
      const bytes = await readFile(path);
      await rename(path, read);
      await utimes(read, now(), now());
      return bytes;
    },
    drop: async (id: string): Promise<void> => {
      for (const path of pathsOf(id)) await rm(path, { force: true });
    },
    /** Takes away what was read long enough ago, and what never arrived whole. */
    sweep: async (): Promise<void> => {
      for (const name of await readdir(folder)) {
        const { mtimeMs } = await stat(join(folder, name));
        const old = now().getTime() - mtimeMs > keptAfterReadingMs;
        if (old && /\.(read|part)$/.test(name)) await rm(join(folder, name), { force: true });
      }
    },
  };
};

export type Shelf = Awaited<ReturnType<typeof openShelf>>;

/** More bytes than one file may have. */
export class TooMuch extends Error {}

const within = (limit: number) =>
  async function* (source: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw new TooMuch();
      yield chunk;
    }
  };

const sizeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ size }) => size,
    () => null,
  );

/** Ours are UUIDs: nothing that is typed elsewhere becomes a path. */
const checkedId = (id: string): string => {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new Refusal('file.gone', { name: id.slice(0, 40) });
  return id;
};

const tooBig = (file: FileRef, bytes: number, limitBytes: number) =>
  new Refusal('file.too_big', {
    name: file.name,
    megabytes: Math.ceil(bytes / 1_000_000),
    limit: Math.floor(limitBytes / 1_000_000),
  });
