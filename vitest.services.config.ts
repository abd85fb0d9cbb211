import { defineConfig } from 'vitest/config';

// The same contracts as `npm test`, against the PostgreSQL and Redis named by TEST_DATABASE_URL and TEST_REDIS_URL.
export default defineConfig({
  test: {
    include: ['{bot,core,adapters,db,scripts}/**/*.services.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
