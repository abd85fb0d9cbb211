import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cache } from '../../ports/cache.ts';

const minute = 60_000;

/** `open` gives one cache for the suite; each story uses keys of its own. `later` waits until a short life is over. */
export const cacheContract = (
  name: string,
  open: () => Promise<{ cache: Cache; close(): Promise<void>; later: (ms: number) => Promise<void> }>,
): void => {
  describe(`cache: ${name}`, () => {
    let opened: Awaited<ReturnType<typeof open>> | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    const here = () => {
      if (!opened) throw new Error('not open');
      const id = randomUUID();
      return { ...opened, key: (part: string) => `${part}:${id}`, tag: `tag:${id}` };
    };

    it.each([[0], [false], [''], ['é 🟢'], [null], [[1, 'a', null]], [{ a: { b: [1] } }]])(
      'gives back %j',
      async (value) => {
        const { cache, key } = here();
        await cache.set(key('a'), value, { ttlMs: minute });
        expect(await cache.get(key('a'))).toEqual(value);
      },
    );

    it('what was never set, or is forgotten, is undefined', async () => {
      const { cache, key } = here();
      expect(await cache.get(key('a'))).toBeUndefined();
      await cache.set(key('a'), 1, { ttlMs: minute });
      await cache.forget(key('a'));
      await cache.forget(key('b'));
      expect(await cache.get(key('a'))).toBeUndefined();
    });

    it('the newest value wins, with its own life and tags', async () => {
      const { cache, key, tag } = here();
      await cache.set(key('a'), 1, { ttlMs: minute, tags: [tag] });
      await cache.set(key('a'), 2, { ttlMs: minute });
      await cache.forgetTag(tag);
      expect(await cache.get(key('a'))).toBe(2);
    });

    it('a life that is over is over', async () => {
      const { cache, key, later } = here();
      await cache.set(key('a'), 1, { ttlMs: 40 });
      await cache.set(key('b'), 1, { ttlMs: minute });
      await later(40);
      expect(await cache.get(key('a'))).toBeUndefined();
      expect(await cache.get(key('b'))).toBe(1);
    });

    it('a tag drops what carries it, and nothing else; it can be used again', async () => {
      const { cache, key, tag } = here();
      await cache.set(key('a'), 1, { ttlMs: minute, tags: [tag] });
      await cache.set(key('b'), 2, { ttlMs: minute, tags: ['other', tag] });
      await cache.set(key('c'), 3, { ttlMs: minute, tags: [`${tag}:longer`] });
      await cache.forgetTag(tag);
      expect(await Promise.all(['a', 'b', 'c'].map((part) => cache.get(key(part))))).toEqual([
        undefined,
        undefined,
        3,
      ]);
      await cache.set(key('a'), 4, { ttlMs: minute, tags: [tag] });
      expect(await cache.get(key('a'))).toBe(4);
    });

    it('what is given and what comes back are copies', async () => {
      const { cache, key } = here();
      const value = { list: [1] };
      await cache.set(key('a'), value, { ttlMs: minute });
      value.list.push(2);
      const read = await cache.get<typeof value>(key('a'));
      read?.list.push(3);
      expect(await cache.get(key('a'))).toEqual({ list: [1] });
    });

    it('a flush leaves nothing', async () => {
      const { cache, key } = here();
      await cache.set(key('a'), 1, { ttlMs: minute });
      await cache.flush();
      expect(await cache.get(key('a'))).toBeUndefined();
    });
  });
};
