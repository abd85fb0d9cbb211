import { Redis } from 'ioredis';
import postgres from 'postgres';

/**
 * Which service suites can run here. `missing` are lines to show, `patterns` the test files to leave out. With SERVICES=required (CI)
 * an absent service is an error instead.
 */
export const availableServices = async (env: Record<string, string | undefined>) => {
  const database = env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';
  const redis = env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
  const skipped = [
    ...((await postgresAnswers(database))
      ? []
      : [{ name: 'PostgreSQL', url: database, pattern: '{bot,db}/**/*.services.test.ts' }]),
    ...((await redisAnswers(redis))
      ? []
      : [{ name: 'Redis', url: redis, pattern: 'adapters/redis/**/*.services.test.ts' }]),
  ];
  const missing = skipped.map(
    ({ name, url }) => `skipped: the suites of ${name}, which does not answer at ${hostOf(url)}`,
  );
  if (env.SERVICES === 'required' && missing.length > 0) throw new Error(missing.join('\n'));
  return { missing, patterns: skipped.map((service) => service.pattern) };
};

const hostOf = (url: string): string => new URL(url).host;

const postgresAnswers = async (url: string): Promise<boolean> => {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 1 });
  }
};

const redisAnswers = async (url: string): Promise<boolean> => {
  const client = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    retryStrategy: () => null,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
};
