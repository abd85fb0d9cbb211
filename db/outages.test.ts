import { expect, it } from 'vitest';
import { Outage, Refusal } from '../core/errors.ts';
import { DatabaseError, reach } from './outages.ts';

const failing = (error: unknown) => reach(() => Promise.reject(error)).catch((caught: unknown) => caught);
const coded = (code: string, more: object = {}) =>
  Object.assign(new Error('Key (email)=(anais.lenoir@example.com)'), { code, ...more });

it.each([
  'ECONNREFUSED',
  'ECONNRESET',
  'CONNECTION_CLOSED',
  'CONNECT_TIMEOUT',
  '08006',
  '57P01',
  '53300',
  '40001',
  '40P01',
])('a database that is away or busy (%s) is an outage', async (code) => {
  expect(await failing(coded(code))).toBeInstanceOf(Outage);
  expect(await failing(new Error('Failed query', { cause: coded(code) }))).toBeInstanceOf(Outage);
});

it('what the database refuses comes out without the values it was given', async () => {
  const wrapped = new Error('Failed query: insert … params: anais.lenoir@example.com', {
    cause: coded('23503', { constraint: 'match_candidate', table: 'match' }),
  });
  const error = (await failing(wrapped)) as DatabaseError;
  expect(error).toBeInstanceOf(DatabaseError);
  expect(error).toMatchObject({ code: '23503', constraint: 'match_candidate' });
  const told = [error.message, error.stack, JSON.stringify(error), String(error.cause)].join('\n');
  expect(told).not.toContain('anais');
});

it.each([
  new Refusal('candidate.none', {}),
  new Outage('elsewhere'),
  new TypeError('a bug'),
  coded('ENOENT'),
  coded('EPERM'),
  'a thrown word',
])('everything else comes out as it is: %s', async (error) => {
  expect(await failing(error)).toBe(error);
});
