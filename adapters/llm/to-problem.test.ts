import { expect, it } from 'vitest';
import { toProblem } from './to-problem.ts';

const never = new AbortController().signal;
const headers = (value: string) => ({ get: (name: string) => (name === 'retry-after' ? value : null) });
const invalid = { errorDetails: [{ reason: 'API_KEY_INVALID' }] };
const delayed = { errorDetails: [{ retryDelay: '7s' }] };

it.each([
  ['no connection', new TypeError('fetch failed: sk-marker'), 'outage', null],
  ['not an error at all', null, 'outage', null],
  ['408', { status: 408 }, 'outage', null],
  ['529', { status: 529 }, 'outage', null],
  ['401', { status: 401 }, 'bad_key', null],
  ['Gemini: a bad key is a 400', { status: 400, ...invalid }, 'bad_key', null],
  ['404: no such model', { status: 404 }, 'bad_request', null],
  ['too many tokens', { status: 400, message: 'prompt is too long: 9000 tokens > 8000' }, 'too_long', null],
  ['429 with seconds', { status: 429, headers: headers('3') }, 'limited', 3_000],
  ['429 with words', { status: 429, headers: headers('soon') }, 'limited', null],
  [
    '429 with a date that is past',
    { status: 429, headers: headers('Sun, 01 Mar 2026 09:00:00 GMT') },
    'limited',
    0,
  ],
  ['Gemini: how long stands in the details', { status: 429, ...delayed }, 'limited', 7_000],
])('%s', (_, thrown, kind, retryAfterMs) => {
  const problem = toProblem(thrown, never);
  expect(problem).toMatchObject({ kind, retryAfterMs });
  expect(`${problem.message} ${problem.stack} ${JSON.stringify(problem)}`).not.toContain('marker');
});

it('what ended because we had no more patience is a timeout', () => {
  expect(toProblem(new Error('aborted'), AbortSignal.abort()).kind).toBe('timeout');
});
