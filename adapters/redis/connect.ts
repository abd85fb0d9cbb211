import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '../../core/ports/log.ts';

export type RedisAddress = { url: string } | { host: string; port: number; password?: string };

/** Nothing waits in a queue, nothing is sent twice, and nobody waits longer than 150 ms for an answer. */
const impatient = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  commandTimeout: 150,
  connectTimeout: 500,
  retryStrategy: (times: number) => Math.min(times * 100, 1_000),
} satisfies RedisOptions;
/** Listens only: comes back by itself for as long as it takes. */
const patient = { ...impatient, maxRetriesPerRequest: null, autoResubscribe: false } satisfies RedisOptions;

/** Told once when Redis goes and once when it is back. Without an `error` listener each attempt would be printed. */
export const connect = (address: RedisAddress, log: Log): Redis => {
  const redis = open(address, impatient);
  let lost = false;
  redis.on('error', () => {
    if (!lost) log.warn('redis.lost');
    lost = true;
  });
  redis.on('ready', () => {
    if (lost) log.info('redis.found');
    lost = false;
  });
  return redis;
};

export const connectListener = (address: RedisAddress): Redis => {
  const redis = open(address, patient);
  redis.on('error', () => undefined);
  return redis;
};

const open = (address: RedisAddress, options: typeof impatient | typeof patient): Redis =>
  'url' in address ? new Redis(address.url, options) : new Redis({ ...address, ...options });
