import { BentoCache, bentostore } from 'bentocache';
import { memoryDriver } from 'bentocache/drivers/memory';
import { redisDriver } from 'bentocache/drivers/redis';
import type { L2CacheDriver } from 'bentocache/types';
import type { Cache, CacheHealth } from '../../core/ports/cache.ts';
import type { Log } from '../../core/ports/log.ts';
import { createBus } from './bus.ts';
import { type Circuit, createCircuit } from './circuit.ts';
import { connect, connectListener, type RedisAddress } from './connect.ts';

export interface CacheOptions {
  /** Absent: memory only. */
  redis?: RedisAddress;
  log: Log;
  /** In front of every key in Redis. */
  prefix?: string;
}

const memory = () => memoryDriver({ maxItems: 10_000 });

/**
 * The process's memory first, Redis second. Redis down costs about a millisecond, frozen at most 150 ms a second; when it
 * comes back after something was missed, what it holds is emptied and every process forgets.
 */
export const createCache = ({ redis, log, prefix = 'matchpro' }: CacheOptions): Cache =>
  redis ? createRedisCache(redis, log, prefix) : createMemoryCache(prefix);

const createMemoryCache = (prefix: string): Cache => {
  const store = bentostore().useL1Layer(memory());
  return asCache(new BentoCache({ default: 'main', prefix, stores: { main: store } }), async () => ({
    kind: 'memory',
  }));
};

const createRedisCache = (address: RedisAddress, log: Log, prefix: string): Cache => {
  const connection = connect(address, log);
  const driver = redisDriver({ connection, prefix });
  const plain = driver.factory({ ...driver.options, prefix });
  const circuit = createCircuit(async () => {
    await plain.clear();
    await bus.emptyAll();
    log.info('cache.emptied');
  });
  const bus = createBus(connection, connectListener(address), circuit, prefix);
  const store = bentostore()
    .useL1Layer(memory())
    .useL2Layer({ options: { prefix }, factory: () => throughCircuit(plain, circuit) })
    .useBus({ options: { retryQueue: { enabled: false } }, factory: () => bus });
  connection.on('ready', circuit.close);
  const health = async (): Promise<CacheHealth> => {
    const up = (await connection.ping().catch(() => null)) === 'PONG';
    if (up) circuit.close();
    return { kind: 'redis', up };
  };
  return asCache(new BentoCache({ default: 'main', prefix, stores: { main: store } }), health);
};

const throughCircuit = (driver: L2CacheDriver, circuit: Circuit): L2CacheDriver => ({
  type: 'l2',
  namespace: (name) => throughCircuit(driver.namespace(name) as L2CacheDriver, circuit),
  get: (key) => circuit.read(() => driver.get(key)),
  pull: (key) => circuit.write(() => driver.pull(key)),
  set: (key, value, ttl) => circuit.write(() => driver.set(key, value, ttl)),
  clear: () => circuit.write(() => driver.clear()),
  delete: (key) => circuit.write(() => driver.delete(key)),
  deleteMany: (keys) => circuit.write(() => driver.deleteMany(keys)),
  disconnect: () => driver.disconnect(),
});

type Bento = Pick<BentoCache<never>, 'get' | 'set' | 'delete' | 'deleteByTag' | 'clear' | 'disconnect'>;

/** Values travel in an envelope, so that a kept null is not a miss. */
const asCache = (bento: Bento, health: Cache['health']): Cache => ({
  async get<T>(key: string) {
    const kept = await bento.get<{ value: T } | undefined>({ key });
    return kept?.value;
  },
  async set(key, value, { ttlMs, tags = [] }) {
    if (value === undefined || ttlMs <= 0) await bento.delete({ key });
    else await bento.set({ key, value: { value }, ttl: ttlMs, tags });
  },
  async forget(key) {
    await bento.delete({ key });
  },
  async forgetTag(tag) {
    await bento.deleteByTag({ tags: [tag] });
    await untilNextMillisecond();
  },
  flush: () => bento.clear(),
  health,
  close: () => bento.disconnect(),
});

/** A tag forgets what was kept up to its millisecond: what is set next must be later than that. */
const untilNextMillisecond = async () => {
  for (const now = Date.now(); Date.now() <= now; ) await new Promise(setImmediate);
};
