import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentBytes } from '../../ports/document-bytes.ts';

interface OpenBytes {
  bytes: DocumentBytes;
  close(): Promise<void>;
}

/** `teams` gives the ids of two teams that may hold files. */
export const documentBytesContract = (
  name: string,
  open: () => Promise<OpenBytes & { teams: [string, string] }>,
): void => {
  describe(`document bytes: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>> | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    const here = () => {
      if (!opened) throw new Error('not open');
      const [mine, theirs] = opened.teams;
      return { store: opened.bytes, mine, theirs };
    };
    const aName = () => randomBytes(32).toString('hex');

    it.each([
      ['an empty file', new Uint8Array()],
      ['every byte there is', Uint8Array.from({ length: 256 }, (_, i) => i)],
      ['a view into a larger buffer', new Uint8Array(100).fill(7).subarray(10, 20)],
      ['a megabyte', new Uint8Array(randomBytes(1_048_576))],
    ])('%s comes back as it was', async (_, bytes) => {
      const { store, mine } = here();
      const sha256 = aName();
      await store.put(mine, sha256, bytes);
      const back = await store.get(mine, sha256);
      expect(Buffer.compare(back ?? new Uint8Array(1), bytes)).toBe(0);
    });

    it('what was never put is not there', async () => {
      const { store, mine } = here();
      expect(await store.get(mine, aName())).toBeNull();
      await store.remove(mine, aName());
    });

    it('putting the same file twice, also at once, changes nothing', async () => {
      const { store, mine } = here();
      const sha256 = aName();
      const bytes = new Uint8Array([1, 2, 3]);
      await Promise.all([1, 2, 3].map(() => store.put(mine, sha256, bytes)));
      await store.put(mine, sha256, bytes);
      expect([...((await store.get(mine, sha256)) ?? [])]).toEqual([1, 2, 3]);
    });

    it('what is removed is gone', async () => {
      const { store, mine } = here();
      const sha256 = aName();
      await store.put(mine, sha256, new Uint8Array([1]));
      await store.remove(mine, sha256);
      await store.remove(mine, sha256);
      expect(await store.get(mine, sha256)).toBeNull();
    });

    it('another team neither reads nor removes it', async () => {
      const { store, mine, theirs } = here();
      const sha256 = aName();
      await store.put(mine, sha256, new Uint8Array([1]));
      expect(await store.get(theirs, sha256)).toBeNull();
      await store.remove(theirs, sha256);
      expect(await store.get(mine, sha256)).not.toBeNull();
    });

    it('a name cannot lead outside', async () => {
      const { store, mine, theirs } = here();
      const sha256 = aName();
      await store.put(theirs, sha256, new Uint8Array([1]));
      for (const name of [`../${theirs}/${sha256}`, `..%2f${theirs}`, '/etc/hostname', '..', '']) {
        const read = await store.get(mine, name).catch(() => null);
        expect(read, name).toBeNull();
      }
    });
  });
};
