import { defineConfig } from 'vitest/config';
import { availableServices } from './scripts/available-services.ts';

// The suites of PostgreSQL and Redis run where these answer; where one does not, a visible line says that it is skipped.
export default defineConfig(async () => {
  const { missing, patterns } = await availableServices(process.env);
  for (const line of missing) console.log(line);
  return {
    test: {
      include: ['{bot,core,adapters,db,scripts}/**/*.test.ts'],
      exclude: ['**/node_modules/**', ...patterns],
      // Many stories wait for processes, browsers and queues more than they compute: both cores are used.
      maxWorkers: 2,
      testTimeout: 20_000,
      hookTimeout: 30_000,
    },
  };
});
