import { randomUUID } from 'node:crypto';
import { createServer, connect as dial, type Server, type Socket } from 'node:net';
import { Redis } from 'ioredis';
import { describe, expect, it, type TestContext, vi } from 'vitest';
import { cacheContract } from '../../core/testing/contracts/cache-contract.ts';
import { createLog } from '../../core/testing/create-log.ts';
import { createCache } from './cache.ts';

const url = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
const answers = await isThere();
if (!answers) console.warn(`no Redis at ${url}: these stories are left out (TEST_REDIS_URL)`);
const minute = { ttlMs: 60_000 };
const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms + 10));

describe.runIf(answers)('with Redis', () => {
  cacheContract('redis', async () => {
    const cache = createCache({ redis: { url }, log: createLog(), prefix: aPrefix() });
    await isUp(cache);
    return { cache, later, close: () => cache.close() };
  });

  it('a second process finds what the first one kept', async (test) => {
    const [one, two] = await twoProcesses(test);
    await one.set('a', { n: 1 }, minute);
    expect(await two.get('a')).toEqual({ n: 1 });
  });

  it.each([
    ['a new value', (cache: Cache) => cache.set('a', 'new', minute), 'new'],
    ['a forgotten key', (cache: Cache) => cache.forget('a'), undefined],
    ['a forgotten tag', (cache: Cache) => cache.forgetTag('t'), undefined],
    ['a flush', (cache: Cache) => cache.flush(), undefined],
  ])('%s reaches the memory of the other process', async (_, act, expected) => {
    await inTest(async (test) => {
      const [one, two] = await twoProcesses(test);
      await one.set('a', 'old', { ...minute, tags: ['t'] });
      expect(await two.get('a')).toBe('old');
      await act(one);
      await vi.waitFor(async () => expect(await two.get('a')).toBe(expected));
    });
  });

  it('every key carries the prefix, and lives no longer than it was given', async (test) => {
    const { cache, prefix, redis } = await open(test);
    await cache.set('a', 1, { ttlMs: 5_000, tags: ['t'] });
    expect(await redis.keys(`${prefix}*`)).toEqual([`${prefix}:a`]);
    expect(await redis.pttl(`${prefix}:a`)).toBeGreaterThan(0);
    expect(await redis.pttl(`${prefix}:a`)).toBeLessThanOrEqual(5_000);
  });

  it('a flush leaves the keys of others', async (test) => {
    const { cache, redis } = await open(test);
    const foreign = aPrefix();
    await redis.set(foreign, 'mine', 'PX', 60_000);
    await cache.set('a', 1, minute);
    await cache.flush();
    expect(await redis.get(foreign)).toBe('mine');
  });

  it('started while Redis is down: answers from memory at once, then finds Redis by itself', async (test) => {
    const proxy = await aProxy(test);
    await proxy.close();
    const { cache, log } = await open(test, proxy.url, false);
    expect(await cache.health()).toEqual({ kind: 'redis', up: false });
    expect(await worstOf(cache)).toBeLessThan(50);
    expect(await cache.get('kept')).toBe('here');
    await proxy.listen();
    await isUp(cache);
    expect(log.events().filter((event) => event === 'redis.lost')).toHaveLength(1);
    expect(log.events()).toContain('redis.found');
  });

  it('frozen: 150 ms once, then nothing, and the memory goes on answering', async (test) => {
    const proxy = await aProxy(test);
    const { cache } = await open(test, proxy.url);
    await cache.set('kept', 'here', minute);
    proxy.freeze();
    const first = await timed(() => cache.get('not in memory'));
    expect(first).toBeGreaterThan(100);
    expect(first).toBeLessThan(400);
    expect(await worstOf(cache)).toBeLessThan(50);
    expect(await cache.get('kept')).toBe('here');
  });

  it.each(['frozen', 'cut'] as const)(
    '%s and healed: nothing that was forgotten meanwhile comes back',
    async (fault) => {
      await inTest(async (test) => {
        const proxy = await aProxy(test);
        const { cache, prefix } = await open(test, proxy.url);
        await cache.set('forgotten', 'old', minute);
        await cache.set('changed', 'old', minute);
        await cache.set('tagged', 'old', { ...minute, tags: ['t'] });
        const other = (await open(test, url, true, prefix)).cache;
        expect(await other.get('tagged')).toBe('old');
        if (fault === 'frozen') proxy.freeze();
        else await proxy.close();
        await cache.forget('forgotten');
        await cache.set('changed', 'new', minute);
        await cache.forgetTag('t');
        expect(await cache.get('changed')).toBe('new');
        if (fault === 'frozen') proxy.thaw();
        else await proxy.listen();
        await isUp(cache);
        for (const key of ['forgotten', 'tagged']) expect(await cache.get(key)).toBeUndefined();
        expect(await cache.get('changed')).not.toBe('old');
        await vi.waitFor(async () => {
          for (const key of ['forgotten', 'changed', 'tagged']) expect(await other.get(key)).not.toBe('old');
        });
        await cache.set('fresh', 1, minute);
        expect(await other.get('fresh')).toBe(1);
      });
    },
  );
});

type Cache = ReturnType<typeof createCache>;
type Test = Pick<TestContext, 'onTestFinished'>;

/** `it.each` hands over no context: the same clean-up by hand. */
async function inTest(act: (test: Test) => Promise<void>) {
  const ends: (() => unknown)[] = [];
  try {
    await act({ onTestFinished: (end) => void ends.push(end as () => unknown) });
  } finally {
    for (const end of ends.toReversed()) await end();
  }
}

const aPrefix = () => `test-${randomUUID()}`;

async function isThere(): Promise<boolean> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 500, retryStrategy: () => null });
  redis.on('error', () => undefined);
  const there = await redis.connect().then(
    () => true,
    () => false,
  );
  redis.disconnect();
  return there;
}

const isUp = (cache: Cache) =>
  vi.waitFor(async () => expect(await cache.health()).toEqual({ kind: 'redis', up: true }), {
    timeout: 5_000,
  });

async function open(test: Test, at = url, up = true, prefix = aPrefix()) {
  const log = createLog();
  const cache = createCache({ redis: { url: at }, log, prefix });
  const redis = new Redis(url);
  test.onTestFinished(async () => {
    await cache.close();
    redis.disconnect();
  });
  if (up) await isUp(cache);
  return { cache, log, prefix, redis };
}

async function twoProcesses(test: Test) {
  const prefix = aPrefix();
  return [(await open(test, url, true, prefix)).cache, (await open(test, url, true, prefix)).cache] as const;
}

const timed = async (act: () => Promise<unknown>) => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

/** The slowest of one call of each kind, in milliseconds. */
const worstOf = async (cache: Cache) => {
  const times = [
    await timed(() => cache.set('kept', 'here', { ...minute, tags: ['x'] })),
    await timed(() => cache.get('kept')),
    await timed(() => cache.get('missing')),
    await timed(() => cache.forget('missing')),
    await timed(() => cache.forgetTag('y')),
  ];
  return Math.max(...times);
};

/** A way to Redis that can be cut, or hold everything back without closing. */
async function aProxy(test: Test) {
  const target = new URL(url);
  const pairs = new Set<[Socket, Socket]>();
  let server: Server;
  let port = 0;
  const listen = () =>
    new Promise<void>((resolve) => {
      server = createServer((client) => {
        const redis = dial(Number(target.port || 6379), target.hostname);
        const pair: [Socket, Socket] = [client, redis];
        pairs.add(pair);
        client.pipe(redis).pipe(client);
        for (const socket of pair) socket.on('error', () => undefined);
        client.on('close', () => {
          redis.destroy();
          pairs.delete(pair);
        });
      });
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        if (address && typeof address === 'object') port = address.port;
        resolve();
      });
    });
  const close = () =>
    new Promise<void>((resolve) => {
      for (const pair of pairs) for (const socket of pair) socket.destroy();
      server.close(() => resolve());
    });
  await listen();
  test.onTestFinished(close);
  return {
    url: `redis://127.0.0.1:${port}`,
    listen,
    close,
    freeze: () => {
      for (const [client, redis] of pairs) {
        client.unpipe(redis);
        redis.unpipe(client);
      }
    },
    thaw: () => {
      for (const [client, redis] of pairs) client.pipe(redis).pipe(client);
    },
  };
}
