import { defineConfig } from 'vitest/config';

// What needs PostgreSQL, Redis or Chromium skips itself with one visible line where that is absent.
export default defineConfig({
  test: {
    include: ['{bot,core,adapters,db,scripts}/**/*.test.ts'],
    exclude: ['**/*.services.test.ts', '**/node_modules/**'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
