import { defineConfig } from 'drizzle-kit';

// `npm run db:generate` writes the next migration; the running house needs only the SQL it wrote.
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema/*.ts',
  out: './db/migrations',
  casing: 'snake_case',
});
