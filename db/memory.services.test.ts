import { memoryContract } from '../core/testing/contracts/memory-contract.ts';
import { openTestPostgres } from './testing.ts';

const url = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/test';

memoryContract('PostgreSQL', () => openTestPostgres(url));
